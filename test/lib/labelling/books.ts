import { CorpusIndex, type IndexedBook } from "../../../src/lib/labelling/index.js";

/** An index over books of which only some fields matter; ids are "b0", "b1", … */
export function indexOf(...books: (string | Partial<IndexedBook>)[]): CorpusIndex {
  return new CorpusIndex(
    books.map((book, i) => ({
      id: `b${i}`,
      title: "",
      author: "",
      place: "",
      publisher: "",
      shelfmark: "",
      ...(typeof book === "string" ? { title: book } : book),
    })),
  );
}

/** Votes written as a line of signs: F for fiction, N for non-fiction, anything else for an abstention. */
export function votesOf(line: string): Int8Array {
  return Int8Array.from(line, (sign) => (sign === "F" ? 1 : sign === "N" ? 0 : -1));
}

/** The signs of votes. */
export function signs(votes: Int8Array): string {
  return Array.from(votes, (vote) => (vote === 1 ? "F" : vote === 0 ? "N" : ".")).join("");
}
