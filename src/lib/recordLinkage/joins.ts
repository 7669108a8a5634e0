import type { AnnotatedBook, Label } from "../rows.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";

/** An annotated book with both sides of the comparison that the integrity check makes. */
export interface AuditedBook extends Pick<
  AnnotatedBook,
  "id" | "title" | "label" | "judgements" | "split" | "agreement" | "wellJoined" | "inTestSample"
> {
  catalogued: { year: number | null; place: string; languages: string[] };
  annotated: { year: number | null; place: string; country: string };
}

/** How often a field of the annotation agrees with the catalogue, over the books with a number of rows. */
export interface FieldAgreement extends Estimate {
  field: "year" | "place" | "language";
  /** Rows that the file holds on each of these books. */
  judgements: number;
  /** Books in which both sides fill the field. */
  books: number;
}

/** Agreement of each field with the catalogue, by number of rows, with Wilson intervals. */
export function agreementByJudgements(books: readonly AuditedBook[]): FieldAgreement[] {
  const groups = [...new Set(books.map(({ judgements }) => judgements))].sort((a, b) => a - b);
  return (["year", "place", "language"] as const).flatMap((field) =>
    groups.map((judgements) => {
      const votes = books
        .filter((book) => book.judgements === judgements)
        .flatMap(({ agreement }) => (agreement[field] === null ? [] : [agreement[field]]));
      return {
        field,
        judgements,
        books: votes.length,
        ...wilson(votes.filter(Boolean).length, votes.length),
      };
    }),
  );
}

/** How often the annotated year is that of the catalogue, over some books that have both, with a Wilson interval. */
export function yearAgreement(
  books: readonly Pick<AnnotatedBook, "agreement">[],
): Estimate & { books: number } {
  const votes = books.flatMap(({ agreement: { year } }) => (year === null ? [] : [year]));
  return { books: votes.length, ...wilson(votes.filter(Boolean).length, votes.length) };
}

/** Share of fiction in a group of books, with a Wilson interval. */
export interface LabelShare extends Estimate {
  group: string;
  fiction: number;
  books: number;
}

/** Share of fiction among the books of each group. */
export function fictionShares(groups: Record<string, readonly { label: Label | null }[]>): LabelShare[] {
  return Object.entries(groups).map(([group, books]) => {
    const labelled = books.filter(({ label }) => label !== null);
    const fiction = labelled.filter(({ label }) => label === "fiction").length;
    return { group, fiction, books: labelled.length, ...wilson(fiction, labelled.length) };
  });
}
