import { CorpusIndex } from "../../src/lib/labelling/corpusIndex.js";
import { labellingFunctions } from "../../src/lib/labelling/functions/index.js";
import { voteAll } from "../../src/lib/labelling/vote.js";
import type { Book } from "../../src/lib/rows.js";

/** The functions that look at nothing but the book in question. */
export const independentFunctions = labellingFunctions.filter(
  ({ kind }) => kind !== "model" && kind !== "otherBooks",
);

/** Votes of the independent functions by book: folds and seeds share nearly all of their books. */
const cast = new Map<Book, Int8Array>();

/** Votes of each of the independent functions, one a book. */
export function castVotes(books: readonly Book[]): Int8Array[] {
  const open = books.filter((book) => !cast.has(book));
  if (open.length > 0) {
    const { votes } = voteAll(independentFunctions, new CorpusIndex(open));
    open.forEach((book, row) =>
      cast.set(
        book,
        Int8Array.from(votes, (of) => of[row]),
      ),
    );
  }
  const byBook = books.map((book) => cast.get(book));
  return independentFunctions.map((_, f) => Int8Array.from(byBook, (votes) => votes?.[f] ?? -1));
}
