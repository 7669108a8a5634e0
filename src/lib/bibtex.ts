import type { Citation } from "./ownCatalogue/report/citation.js";

/** A work that is cited in the form that LaTeX reads, as software of the given year. Names of groups stay in one piece. */
export function bibtex({ authors, title, version }: Citation, year: number): string {
  const fields = {
    author: authors.map((author) => `{${author}}`).join(" and "),
    title: `{${title}}`,
    version,
    year: String(year),
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key} = {${value}},`);
  return `@software{${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")},\n${lines.join("\n")}\n}`;
}
