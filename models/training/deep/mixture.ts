import type { Calibration } from "../../../src/lib/learning/calibration.js";
import type { LinearWeights } from "../../../src/lib/learning/logisticRegression.js";
import type { DeepModel } from "../../../src/lib/deep/deepModel.js";

/** Shares of the encoder's logit, beside the word model's, that are tried. */
export const encoderShares = Array.from({ length: 11 }, (_, i) => i / 10);

/** (1 − share) × words + share × encoder, for calibrated logits of the same texts and columns. */
export function mixed(words: Float64Array, encoder: Float64Array, share: number): Float64Array {
  return words.map((word, at) => (1 - share) * word + share * encoder[at]);
}

/** What was fitted on the way from a vector to a probability. All lists are by column. */
export interface MixtureParts {
  /** The encoder's head. */
  head: readonly LinearWeights[];
  ofEncoder: readonly Calibration[];
  /** The encoder's share, in [0, 1]. */
  share: number;
  ofMixture: readonly Calibration[];
}

/** All steps as one, since each of them is linear. The word model's logits are calibrated as they come. */
export function foldMixture({
  head,
  ofEncoder,
  share,
  ofMixture,
}: MixtureParts): Pick<DeepModel, "wordWeights" | "bias" | "weights"> {
  const [{ weights: first }] = head;
  const weights = new Float32Array(head.length * first.length);
  const bias = head.map((own, column) => {
    const { slope, intercept } = ofMixture[column];
    const scale = slope * share * ofEncoder[column].slope;
    weights.set(
      own.weights.map((weight) => scale * weight),
      column * first.length,
    );
    return scale * own.bias + slope * share * ofEncoder[column].intercept + intercept;
  });
  return { wordWeights: ofMixture.map(({ slope }) => slope * (1 - share)), bias, weights };
}
