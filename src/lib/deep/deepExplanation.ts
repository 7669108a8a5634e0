import type { TokenVectors } from "../encoder/tokenVectors.js";
import { labelProbabilities } from "../model/linearModel.js";
import { ownPart, type Explanation, type LinearScorer } from "../model/linearScorer.js";
import { deepLogits, type DeepModel } from "./deepModel.js";
import { tokenEvidence, type TokenContribution } from "./tokenEvidence.js";

/**
 * Why a text got its logit from words and meaning: bias + Σ contributions of features, each times the word model's weight,
 * + Σ contributions of tokens, but for rounding (below 1e-4). Of a multiclass model, see `Explanation`.
 */
export interface DeepExplanation extends Explanation {
  /** In the order of the text; the first and the last are the marks of its start and its end. */
  tokens: TokenContribution[];
}

/** @param read the text by the encoder */
export function explainDeep(
  model: DeepModel,
  words: LinearScorer,
  text: string,
  read: TokenVectors,
  column: number,
): DeepExplanation {
  const { kind, dimensions, weights, bias, wordWeights } = model;
  const logits = deepLogits(model, words.logits(text), read.mean);
  const own = ownPart(kind, column, bias.length);
  const ownWeights = Float64Array.from({ length: dimensions }, (_, d) =>
    own((c) => weights[c * dimensions + d]),
  );
  const ofWords = words.explain(text, column, wordWeights);
  return {
    composed: ofWords.composed,
    bias: ofWords.bias + own((c) => bias[c]),
    logit: own((c) => logits[c]),
    probability: labelProbabilities(kind, logits)[kind === "binary" ? 1 : column],
    contributions: ofWords.contributions,
    tokens: tokenEvidence(text, read, ownWeights),
  };
}
