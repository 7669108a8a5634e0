import { confusionMatrix, confusionScores } from "../metrics/confusion.js";
import { bootstrap, type Estimate } from "../statistics/bootstrap.js";

/** How well decisions do on labelled books. */
export interface DecisionScores {
  /** Labelled books, and those among them that got a decision. */
  labelled: number;
  decided: number;
  /** On the decided books, with 95% bootstrap intervals over books; null where they are undefined. */
  accuracy: Estimate | null;
  macroF1: Estimate | null;
  /** Accuracy on all labelled books, a book without a decision counting as wrong. */
  accuracyOfAll: Estimate | null;
}

/**
 * Scores of decisions that may be missing.
 *
 * @param decisions 1, 0, or −1 for none
 * @param labels 1, 0, or −1 for none, in the same order
 */
export function decisionScores(
  decisions: ArrayLike<number>,
  labels: ArrayLike<number>,
  resamples = 400,
): DecisionScores {
  const labelled = Array.from({ length: labels.length }, (_, i) => i).filter((i) => labels[i] >= 0);
  const decided = labelled.filter((i) => decisions[i] >= 0);
  const actual = decided.map((i) => labels[i]);
  const predicted = decided.map((i) => decisions[i]);
  const figures = bootstrap(
    decided.length,
    (sample) => {
      const { accuracy, macroF1 } = confusionScores(confusionMatrix(actual, predicted, 2, sample));
      return { accuracy, macroF1 };
    },
    { resamples },
  );
  const right = labelled.map((i) => Number(decisions[i] === labels[i]));
  const all = bootstrap(
    labelled.length,
    (sample) => ({ share: sample.reduce((sum, i) => sum + right[i], 0) / sample.length }),
    { resamples },
  );
  return {
    labelled: labelled.length,
    decided: decided.length,
    accuracy: defined(figures.accuracy),
    macroF1: defined(figures.macroF1),
    accuracyOfAll: defined(all.share),
  };
}

function defined(estimate: Estimate): Estimate | null {
  return Object.values(estimate).every(Number.isFinite) ? estimate : null;
}
