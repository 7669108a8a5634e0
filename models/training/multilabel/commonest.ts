import type { Judged } from "./scores.js";

/**
 * The rule that needs no model: every text is given the commonest label of the training texts, and the probability of
 * each label is its share of them.
 */
export function alwaysCommonest(
  labels: readonly string[],
  training: Uint8Array,
  outcomes: Uint8Array,
): Judged {
  const size = labels.length;
  const shares = new Float64Array(size);
  for (let at = 0; at < training.length; at++) shares[at % size] += training[at] / (training.length / size);
  const commonest = shares.indexOf(shares.reduce((most, share) => Math.max(most, share), 0));
  return {
    labels,
    outcomes,
    probabilities: Float64Array.from(outcomes, (_, at) => shares[at % size]),
    given: Uint8Array.from(outcomes, (_, at) => (at % size === commonest ? 1 : 0)),
    thresholds: labels.map((_, label) => (label === commonest ? 0 : 1)),
  };
}
