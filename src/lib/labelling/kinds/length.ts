import type { CorpusIndex } from "../corpusIndex.js";
import type { LengthFunction } from "../labellingFunction.js";
import { Vote, voteFor } from "../votes.js";

/** Votes of a function by the number of words in the title. */
export function voteByLength(
  { vote, atLeast = 1, atMost = Infinity }: LengthFunction,
  index: CorpusIndex,
): Int8Array {
  return Int8Array.from(index.field("title").words, (words) =>
    words >= Math.max(1, atLeast) && words <= atMost ? voteFor(vote) : Vote.abstain,
  );
}
