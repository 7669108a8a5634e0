import type { IndexedBook } from "../labelling/corpusIndex.js";
import { Vote, voteFor } from "../labelling/votes.js";
import type { AnnotatedBook, Book, DevelopmentBook, TestBook } from "../rows.js";
import { titleKey } from "../text/titleKey.js";

/** What a book's label is for: none, training, validation from the published split, or validation drawn at random. */
export type LabelUse = "none" | "training" | "validation" | "random";

/** The titled collection as the studio sees it. All arrays are in the order of the books. */
export interface StudioCollection {
  books: IndexedBook[];
  /** Labels of well-joined annotated books and of random development books: 1, 0, or −1 where there is none. */
  gold: Int8Array;
  uses: LabelUse[];
}

/** The tables that the collection is made from. */
export interface CollectionTables {
  books: readonly Book[];
  annotated: readonly AnnotatedBook[];
  development: readonly DevelopmentBook[];
  test: readonly TestBook[];
}

/**
 * Titled books with their labels. No book of the test sample is among them, by ID or by title, and of the development
 * labels only the random part counts. A book that is labelled in both ways serves as a random one.
 */
export function studioCollection({
  books,
  annotated,
  development,
  test,
}: CollectionTables): StudioCollection {
  const tested = new Set(test.flatMap(({ id, title }) => [id, titleKey(title)]));
  tested.delete("");
  const kept = books.filter(
    ({ id, title }) => title !== "" && !tested.has(id) && !tested.has(titleKey(title)),
  );
  const known = new Map<string, [0 | 1, LabelUse]>();
  for (const { id, label, wellJoined, inTestSample, split } of annotated)
    if (wellJoined && !inTestSample) known.set(id, [voteFor(label), split]);
  for (const { id, label, part } of development)
    if (part === "random") known.set(id, [voteFor(label), "random"]);
  return {
    books: kept.map(({ id, title, author, place, publisher, shelfmark }) => ({
      id,
      title,
      author,
      place,
      publisher,
      shelfmark,
    })),
    gold: Int8Array.from(kept, ({ id }) => known.get(id)?.[0] ?? Vote.abstain),
    uses: kept.map(({ id }) => known.get(id)?.[1] ?? "none"),
  };
}

/** Is the label one that training and votes may see? */
export function isTraining(use: LabelUse): boolean {
  return use === "training";
}

/** Is the label one that only validates? */
export function isValidation(use: LabelUse): boolean {
  return use === "validation" || use === "random";
}

/** Labels that training and votes may see, in the shape of votes: those of the training split. */
export function trainingLabels({ gold, uses }: StudioCollection): Int8Array {
  return gold.map((label, book) => (isTraining(uses[book]) ? label : Vote.abstain));
}
