import type { AuditedBook } from "./joins.js";

/** Books whose two years fall into the same two spans. */
export interface YearPair {
  /** First year of the span in which the catalogue dates the books. */
  catalogue: number;
  /** First year of the span in which the annotator does. */
  annotator: number;
  /** Do the books pass the integrity check? */
  wellJoined: boolean;
  books: number;
}

/** Years in a span. */
export const yearSpan = 5;

/** Books by the catalogue's year and the annotator's, in spans of five years; those without both are left out. */
export function yearPairs(books: readonly AuditedBook[]): YearPair[] {
  const pairs = new Map<string, YearPair>();
  for (const { catalogued, annotated, wellJoined } of books) {
    if (catalogued.year === null || annotated.year === null) continue;
    const [catalogue, annotator] = [spanOf(catalogued.year), spanOf(annotated.year)];
    const key = `${catalogue} ${annotator} ${wellJoined}`;
    const counted = pairs.get(key) ?? { catalogue, annotator, wellJoined, books: 0 };
    pairs.set(key, { ...counted, books: counted.books + 1 });
  }
  return [...pairs.values()];
}

function spanOf(year: number): number {
  return Math.floor(year / yearSpan) * yearSpan;
}
