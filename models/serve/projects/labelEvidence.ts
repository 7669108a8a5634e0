import { wordEvidence, type Evidence } from "../../../src/lib/model/evidence.js";
import type { ProjectModel } from "./project.js";

/**
 * Why a label is as likely as it is, in logits: above 0 speaks for the label. Start, words and what stands at no word make
 * the label's logit, of which the probability is the sigmoid (of a model of three labels or more that exclude each other:
 * how far it stands above the mean of all).
 */
export interface LabelEvidence {
  start: number;
  /** The text, with what the features at each word add; in between stands what adds nothing. */
  words: Evidence[];
  /** What features of the whole text add, such as its length. */
  unplaced: number;
}

/** @param column number of the label in the model's description */
export function labelEvidence({ scorer }: ProjectModel, text: string, column: number): LabelEvidence {
  const isBinary = scorer.description.kind === "binary";
  const explanation = scorer.explain(text, isBinary ? 0 : column);
  const { words, unplaced } = wordEvidence(explanation);
  // The only column of a model of two labels speaks for the second, so it speaks against the first.
  const sign = isBinary && column === 0 ? -1 : 1;
  return {
    start: sign * explanation.bias,
    words: words.map(({ text: word, contribution }) => ({ text: word, contribution: sign * contribution })),
    unplaced: sign * unplaced,
  };
}
