import type { Contribution } from "./linearScorer.js";

/** A stretch of a text and what the features in it add to the logit. */
export interface Evidence {
  text: string;
  /** In logits; 0 for what lies between words. */
  contribution: number;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[^\p{L}\p{M}\p{N}]+/gu;

/** A part of a logit, and the ranges of the text that it comes from. */
type PlacedContribution = Pick<Contribution, "contribution"> & {
  spans: readonly (readonly [start: number, end: number])[];
};

/**
 * Divides contributions, of features or of tokens, among the words of their text: each is shared out over the
 * characters that it covers, at all its places. Together with `unplaced` and the bias they make the logit.
 */
export function wordEvidence({
  composed,
  contributions,
}: {
  composed: string;
  contributions: readonly PlacedContribution[];
}): { words: Evidence[]; unplaced: number } {
  const perCharacter = new Float64Array(composed.length);
  let unplaced = 0;
  for (const { spans, contribution } of contributions) {
    const covered = spans.reduce((sum, [start, end]) => sum + (end - start), 0);
    if (covered === 0) unplaced += contribution;
    else
      for (const [start, end] of spans)
        for (let i = start; i < end; i++) perCharacter[i] += contribution / covered;
  }
  const words = Array.from(composed.matchAll(word), ({ 0: text, index }) => {
    let contribution = 0;
    for (let i = index; i < index + text.length; i++) contribution += perCharacter[i];
    return { text, contribution };
  });
  return { words, unplaced };
}
