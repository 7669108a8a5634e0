import { csvParseRows } from "d3";

/** A term of a controlled vocabulary. */
export interface Term {
  /** As the vocabulary writes it, such as "Fiction". */
  term: string;
  /** Code of the vocabulary, such as "lcgft" or "fast". Source: Library of Congress, Genre/Form Code and Term Source Codes. */
  source: string;
  /** Its address, or "" for a vocabulary without addresses. */
  uri: string;
}

/** The terms of each label: none where a vocabulary has none for it, several where they come from several. */
export type Terms = ReadonlyMap<string, readonly Term[]>;

const heading = ["label", "term", "source", "uri"];

/**
 * Reads a table of terms: CSV with the columns label, term, source and uri, a line for each term.
 *
 * @param name what to call it in an error
 * @param labels of the model, where the table must know no others
 * @throws if it is no such table
 */
export function parseTerms(csv: string, name: string, labels?: readonly string[]): Terms {
  const [first = [], ...rows] = csvParseRows(csv.replace(/^\uFEFF/, "").trim());
  if (String(first) !== String(heading))
    throw new Error(`wrong heading: ${name}, ${first.join(",")} (expected ${heading.join(",")})`);
  const terms = new Map<string, Term[]>();
  rows.forEach((row, i) => {
    const [label, term, source, uri] = row.map((cell) => cell.trim());
    const problem = problemOf(row, labels);
    if (problem !== undefined) throw new Error(`wrong line: ${name}, line ${i + 2} (expected ${problem})`);
    terms.set(label, [...(terms.get(label) ?? []), { term, source, uri }]);
  });
  return terms;
}

function problemOf(row: readonly string[], labels?: readonly string[]): string | undefined {
  const [label, term, source, uri] = row.map((cell) => cell.trim());
  if (row.length !== heading.length) return "four cells";
  if (labels && !labels.includes(label))
    return `a label of the model, such as ${labels.slice(0, 3).join(", ")}`;
  if (term === "" || /\p{Cc}/u.test(term)) return "a term in one line";
  if (!/^[a-z][a-z\d-]*$/.test(source)) return "the code of a vocabulary, such as lcgft or fast";
  if (uri !== "" && !/^https?:\/\/[\x21-\x7e]+$/.test(uri)) return "an address, or none";
  return undefined;
}

/** Labels that are named in a sentence. */
const mostNamed = 12;

/** What the labels of a model are called by a table, as a sentence. */
export function termsInWords(terms: Terms, labels: readonly string[]): string {
  const named = labels.flatMap((label) => {
    const own = terms.get(label)?.map(({ term, source }) => `“${term}” (${source})`);
    return own ? [`${label} is ${own.join(" and ")}`] : [];
  });
  const without = labels.filter((label) => !terms.has(label));
  if (named.length === 0) return "no label of the model has a term.";
  return `${shortened(named, "; ")}.${without.length > 0 ? ` Without a term: ${shortened(without, ", ")}.` : ""}`;
}

function shortened(parts: readonly string[], between: string): string {
  const more = parts.length - mostNamed;
  return parts.slice(0, mostNamed).join(between) + (more > 0 ? `${between}and ${more} more` : "");
}
