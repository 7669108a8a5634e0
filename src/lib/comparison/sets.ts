import type { AnnotatedBook, Label } from "../rows.js";

/** A set of books that is held against the collection. */
export interface BookSet {
  key: string;
  /** As it stands in a sentence: "the training books". */
  name: string;
  ids: ReadonlySet<string>;
}

/** The sets that the workbench learns from or tests on, the training books first. */
export function bookSets(
  annotated: readonly AnnotatedBook[],
  test: readonly { id: string; label: Label | null }[],
  development: readonly { id: string; part: string }[],
): BookSet[] {
  const set = (key: string, name: string, books: readonly { id: string }[]): BookSet => ({
    key,
    name,
    ids: new Set(books.map(({ id }) => id)),
  });
  return [
    set("training", "the training books", annotated.filter(isTrainingBook)),
    set("annotated", "all annotated books", annotated),
    set(
      "misjoined",
      "the misjoined books",
      annotated.filter(({ wellJoined }) => !wellJoined),
    ),
    set("test", "the test sample", test),
    set(
      "labelled",
      "the labelled test titles",
      test.filter(({ label }) => label !== null),
    ),
    set(
      "development",
      "the development labels",
      development.filter(({ part }) => part === "random"),
    ),
  ];
}

/** Can the book's label be trained on? It is well joined, and not among the books on which scores are measured. */
export function isTrainingBook(book: Pick<AnnotatedBook, "wellJoined" | "inTestSample">): boolean {
  return book.wellJoined && !book.inTestSample;
}
