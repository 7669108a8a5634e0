import { rankCorrelation } from "../statistics/rankCorrelation.js";
import type { AnnotationCopy } from "./annotationCopies.js";

/** When the rows of the same books were made. */
export interface RowTiming {
  /** Books with two rows or more. */
  books: number;
  /** Days between the first and the last row of a book: least, median and most; null without such books. */
  days: { least: number; median: number; most: number } | null;
  /** Books on which one person appears more than once. */
  samePerson: number;
  /** Books all of whose rows show the same item of the platform. */
  sameSubject: number;
  /** For the books with some number of rows: least rank correlation between the times of two of their rows. */
  order: { rows: number; books: number; correlation: number }[];
}

const day = 24 * 60 * 60 * 1000;

/**
 * Times, people and items of the rows of each book. The rank correlation (Spearman) asks whether the books stand in the
 * same order by the time of their first row, of their second row, and so on; groups of fewer than three books are left out.
 *
 * @param books the rows of each book in the order of their times
 */
export function rowTiming(books: readonly (readonly AnnotationCopy[])[]): RowTiming {
  const repeated = books.filter((copies) => copies.length > 1);
  const times = repeated.map((copies) => copies.map(({ madeAt }) => Date.parse(madeAt)));
  const spans = times.map((each) => (each[each.length - 1] - each[0]) / day).sort((a, b) => a - b);
  const sizes = [...new Set(times.map(({ length }) => length))].sort((a, b) => a - b);
  return {
    books: repeated.length,
    days:
      spans.length === 0
        ? null
        : { least: spans[0], median: spans[spans.length >> 1], most: spans[spans.length - 1] },
    samePerson: repeated.filter((copies) => new Set(copies.map((row) => row.annotator)).size < copies.length)
      .length,
    sameSubject: repeated.filter((copies) => new Set(copies.map((row) => row.subject)).size === 1).length,
    order: sizes.flatMap((rows) => {
      const alike = times.filter(({ length }) => length === rows);
      const correlation = leastCorrelation(alike, rows);
      return correlation === null ? [] : [{ rows, books: alike.length, correlation }];
    }),
  };
}

function leastCorrelation(times: readonly number[][], rows: number): number | null {
  const columns = Array.from({ length: rows }, (_, row) => times.map((each) => each[row]));
  const all = columns.flatMap((a, i) => columns.slice(i + 1).map((b) => rankCorrelation(a, b)));
  const least = Math.min(...all);
  return times.length < 3 || Number.isNaN(least) ? null : least;
}
