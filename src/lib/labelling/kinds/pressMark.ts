import type { CorpusIndex } from "../corpusIndex.js";
import type { PressMarkFunction } from "../labellingFunction.js";
import { Vote, voteFor } from "../votes.js";

/** Votes of a function by ranges of press-mark numbers; books without one get no vote. */
export function voteByPressMark({ ranges, vote }: PressMarkFunction, index: CorpusIndex): Int8Array {
  return Int8Array.from(index.pressMarks, (number) =>
    number >= 0 && ranges.some(([first, last]) => number >= first && number <= last)
      ? voteFor(vote)
      : Vote.abstain,
  );
}
