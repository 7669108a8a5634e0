import { groupBy } from "./groupBy.js";

/** One row of the annotation file as it was typed. */
export interface AnnotationCopy {
  /** Classification ID of the annotation platform. */
  id: string;
  bookId: string;
  /** Number of the person, as published. */
  annotator: string;
  /** ISO 8601 time of the row. */
  madeAt: string;
  /** Number of the item that the platform showed. */
  subject: string;
  /** What was typed or chosen, by field; "" for nothing, "NONE" included. */
  cells: Record<string, string>;
}

/** The rows of each book in the order of their times. */
export function copiesByBook(rows: readonly AnnotationCopy[]): AnnotationCopy[][] {
  const books = groupBy(rows, ({ bookId }) => bookId);
  return Array.from(books.values(), (copies) =>
    copies.sort((a, b) => (a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : 0)),
  );
}
