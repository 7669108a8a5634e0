import { titleKey } from "../../src/lib/text/titleKey.js";
import type { AnnotatedBook, DoubleLabel, TestBook } from "../../src/lib/rows.js";

/** The annotated books that are labelled in the test sample too, matched by record ID, else by normalised title. */
export function doubleLabels(annotated: readonly AnnotatedBook[], test: readonly TestBook[]): DoubleLabel[] {
  const labelled = test.filter(({ label }) => label !== null);
  const byId = new Map(labelled.map((book) => [book.id, book]));
  const byTitle = new Map(labelled.map((book) => [titleKey(book.title), book]));
  byTitle.delete("");
  return annotated.flatMap(({ id, title, author, year, ark, label }) => {
    const same = byId.get(id);
    const other = same ?? byTitle.get(titleKey(title));
    if (!other?.label) return [];
    const matchedBy = same ? "record" : "title";
    return [{ id, title, author, year, ark, annotation: label, test: other.label, matchedBy }];
  });
}
