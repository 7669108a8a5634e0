import type { AnnotatedBook, Judgement } from "../../src/lib/rows.js";
import { compareFields, comparedFields } from "./fieldComparisons.js";

/** Both sides of every comparison as columns, the strings of either side once. */
export interface AuditedFields {
  fields: string[];
  id: string[];
  title: string[];
  /** Rows that the file holds on each book. */
  rows: number[];
  wellJoined: boolean[];
  /** By field: what each side says, and whether they agree (1, 0; −1 where one says nothing). */
  catalogue: string[][];
  annotation: string[][];
  agree: number[][];
}

/** Every annotated book with its record and its annotation, field by field. */
export function auditedFields(
  books: readonly AnnotatedBook[],
  first: ReadonlyMap<string, Judgement>,
): AuditedFields {
  const pairs = books.flatMap((book) => {
    const annotation = first.get(book.id);
    return annotation ? [{ book, annotation, verdicts: compareFields(book, annotation) }] : [];
  });
  const fields = Object.keys(comparedFields) as (keyof typeof comparedFields)[];
  return {
    fields,
    id: pairs.map(({ book }) => book.id),
    title: pairs.map(({ book }) => book.title),
    rows: pairs.map(({ book }) => book.judgements),
    wellJoined: pairs.map(({ book }) => book.wellJoined),
    // The title of the comparison with subject terms is the book's: it need not be sent twice.
    catalogue: fields.map((field) =>
      pairs.map(({ book }) => (field === "subject" ? "" : comparedFields[field][0](book))),
    ),
    annotation: fields.map((field) => pairs.map(({ annotation }) => comparedFields[field][1](annotation))),
    agree: fields.map((field) => pairs.map(({ verdicts }) => Number(verdicts[field] ?? -1))),
  };
}
