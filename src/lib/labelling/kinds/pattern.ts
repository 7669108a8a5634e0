import { checkPattern } from "../checkPattern.js";
import type { CorpusIndex } from "../corpusIndex.js";
import type { PatternFunction } from "../labellingFunction.js";
import { Vote, voteFor } from "../votes.js";

/**
 * Votes of a function by regular expression, yielding the share of books done after every `step` of them, so that a
 * worker can report progress. A pattern can take for ever on one title: run it where it can be ended from outside.
 *
 * @throws if the pattern cannot be used (see `checkPattern`)
 */
export function* voteByPattern(
  { field, pattern, vote }: PatternFunction,
  index: CorpusIndex,
  step: number,
): Generator<number, Int8Array> {
  const { expression, problem } = checkPattern(pattern);
  if (!expression) throw new Error(problem);
  const votes = new Int8Array(index.size).fill(Vote.abstain);
  for (let book = 0; book < index.size; book++) {
    if (book > 0 && book % step === 0) yield book / index.size;
    const text = index.text(field, book);
    if (text !== "" && expression.test(text)) votes[book] = voteFor(vote);
  }
  return votes;
}
