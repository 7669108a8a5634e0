import type { AuditedBook } from "../../src/lib/recordLinkage/joins.js";
import type { AnnotatedBook, Judgement } from "../../src/lib/rows.js";

/** Annotated books with both sides of what the integrity check compares. @param first the judgement of each book */
export function annotatedPairs(
  annotated: readonly AnnotatedBook[],
  first: ReadonlyMap<string, Judgement>,
): AuditedBook[] {
  return annotated.map((book) => ({
    id: book.id,
    title: book.title,
    label: book.label,
    judgements: book.judgements,
    split: book.split,
    agreement: book.agreement,
    wellJoined: book.wellJoined,
    inTestSample: book.inTestSample,
    catalogued: { year: book.year, place: book.place, languages: book.languages },
    annotated: {
      year: first.get(book.id)?.year ?? null,
      place: first.get(book.id)?.place ?? "",
      country: first.get(book.id)?.country ?? "",
    },
  }));
}
