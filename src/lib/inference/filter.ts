import type { ScoredBook } from "./scoredBook.js";
import { foldedWordFilter } from "../catalogue/wordFilter.js";

/** Which books to show. */
export interface ResultFilter {
  /** Words that title or author must hold, in any order. */
  words: string;
  /** "any", or the label that the model gives if it has to. */
  label: string;
  /** "any", "certain" or "unsure". */
  certainty: string;
  /** First and last year. Undated books pass where both are at the ends of the collection. */
  from: number;
  to: number;
  /** Least and greatest probability of fiction. */
  least: number;
  most: number;
}

/**
 * The books that pass every part of the filter, in their order.
 *
 * @param texts what the search looks through, one for each book (see `searchTexts`)
 * @param years first and last year that the filter can be set to
 */
export function filterBooks(
  books: readonly ScoredBook[],
  texts: readonly string[],
  filter: ResultFilter,
  years: readonly [number, number],
): ScoredBook[] {
  const { label, certainty, from, to, least, most } = filter;
  const hasWords = foldedWordFilter(filter.words);
  const anyYear = from <= years[0] && to >= years[1];
  return books.filter((book, i) => {
    if (label !== "any" && label !== book.leaning) return false;
    if (certainty !== "any" && (certainty === "unsure") !== (book.verdict === "unsure")) return false;
    if (book.probability < least || book.probability > most) return false;
    if (!anyYear && (book.year === null || book.year < from || book.year > to)) return false;
    return hasWords(texts[i]);
  });
}
