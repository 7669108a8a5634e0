import type { AuthorityTerm } from "../../src/lib/rows.js";

/** Subfields of a heading that follow the first after two dashes. */
const subdivisions = new Set(["v", "x", "y", "z"]);
/** Subfields that qualify the first: numeration, titles, dates, fuller names. */
const qualifiers = new Set(["b", "c", "d", "q", "t"]);

/**
 * Headings of the FAST authority file in a cell of MARC lines, one heading a line, such as
 * `655 7 $aPoetry$2fast$0(OCoLC)fst01423828`, which gives `{term: "Poetry", id: "fst01423828"}`.
 * The delimiter may be `$`, `ǂ` or `‡`, with blanks around subfields. Subdivisions are joined by two dashes
 * (`England--Oxford`). A line without subfields is a term without identifier; `NONE` and empty headings give nothing.
 */
export function parseAuthorityTerms(cell: string): AuthorityTerm[] {
  return cell
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line.toUpperCase() !== "NONE")
    .map(parseHeading)
    .filter((heading) => /\p{L}|\d/u.test(heading.term));
}

function parseHeading(line: string): AuthorityTerm {
  const [before, ...parts] = line.split(/[$ǂ‡](?=[a-z0-9])/);
  if (parts.length === 0) return { term: tidy(before.replace(/^\d{3}[\s\d]*$/, "")), id: "" };
  let term = "";
  for (const part of parts) {
    const code = part[0];
    const text = part.slice(1).trim();
    if (code === "a") term += (term && " ") + text;
    else if (qualifiers.has(code)) term += ` ${text}`;
    else if (subdivisions.has(code)) term = `${tidy(term)}--${text}`;
  }
  return { term: tidy(term), id: /fst\d+/.exec(line)?.[0] ?? "" };
}

function tidy(term: string): string {
  return term.replace(/\s+/g, " ").trim().replace(/[.,]$/, "");
}
