import { faces } from "../loaders/fonts/faces.js";

/**
 * Makes the fonts of the head known to the page. They are named by links, whose addresses Framework follows and gives the
 * checksum of the file; in a style sheet it would leave them alone. A font that is late or missing leaves the fallback.
 */
const declareFonts = `
for (const { href, dataset: { family, weight, style } } of document.querySelectorAll("link[data-family]"))
  document.fonts.add(new FontFace(family, "url(" + JSON.stringify(href) + ")", { weight, style, display: "swap" }));
`;

/** What the head of every page says of the book's fonts. */
export function fontLinks(): string {
  const links = faces.map(({ name, family, style, weight, isPreloaded }) => {
    const preload = isPreloaded ? 'rel="preload" as="font" type="font/woff2" crossorigin ' : "";
    return `<link ${preload}href="/data/fonts/${name}.woff2" data-family="${family}" data-style="${style}" data-weight="${weight}">`;
  });
  return [...links, `<script>${declareFonts}</script>`].join("\n");
}
