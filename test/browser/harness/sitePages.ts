import config from "../../../observablehq.config.js";

/** Paths of all pages of the book, from the root of the site, in reading order. */
export function sitePages(): string[] {
  return ["/", ...config.pages.flatMap(({ pages }) => pages.map(({ path }) => `${path}.html`))];
}
