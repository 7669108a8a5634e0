import { randomGenerator, shuffle } from "../statistics/random.js";
import { voteCounts } from "./ledger.js";
import { Vote } from "./votes.js";

/** Books (by number) that show what one function does. */
export interface VoteExamples {
  /** Books that it voted on and no other function contradicts. */
  hits: number[];
  /** Books on which another function voted otherwise. */
  conflicts: number[];
  /** Annotated books on which it is wrong. */
  mistakes: number[];
}

/**
 * Draws examples of one function's votes at random, at most `limit` of each sort, in the order of the books.
 *
 * @param votes votes of all functions, one a book
 * @param chosen which of the functions
 * @param gold labels of annotated books (1, 0, or −1 where there is none)
 */
export function voteExamples(
  votes: readonly Int8Array[],
  chosen: number,
  gold: ArrayLike<number>,
  { limit = 10, seed = 1 }: { limit?: number; seed?: number } = {},
): VoteExamples {
  const of = votes[chosen];
  const counts = voteCounts(votes, of.length);
  const examples: VoteExamples = { hits: [], conflicts: [], mistakes: [] };
  of.forEach((vote, book) => {
    if (vote === Vote.abstain) return;
    const against = vote === Vote.fiction ? counts.nonFiction : counts.fiction;
    if (against[book] > 0) examples.conflicts.push(book);
    else examples.hits.push(book);
    if (gold[book] >= 0 && gold[book] !== vote) examples.mistakes.push(book);
  });
  const draw = (books: number[]) =>
    shuffle(books, randomGenerator(seed))
      .slice(0, limit)
      .sort((a, b) => a - b);
  return {
    hits: draw(examples.hits),
    conflicts: draw(examples.conflicts),
    mistakes: draw(examples.mistakes),
  };
}
