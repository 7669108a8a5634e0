import type { SparseMatrix } from "../../../src/lib/learning/matrix.js";

/**
 * Prior variance of each weight, columns × labels: 1 + strength × lift², where the lift is the logarithm of how much
 * more (or less) often the label stands with the feature than without knowing it, smoothed by one text:
 * ln((n(feature, label) + p) / (n(feature) + 1) / p), p being the label's share of all texts.
 *
 * Features that tell something of a label may so weigh more for that label than for others, which helps rare labels
 * most. The idea is that of naive Bayes log-count ratios as feature scales (Wang and Manning, "Baselines and bigrams:
 * simple, good sentiment and topic classification", ACL 2012), as a prior in place of a scale.
 *
 * @param outcomes rows × labels
 */
export function priorVariances(
  { rows, columns, starts, indices }: SparseMatrix,
  outcomes: Uint8Array,
  strength: number,
): Float32Array {
  const labels = outcomes.length / rows;
  const together = new Float32Array(columns * labels);
  const texts = new Float64Array(columns);
  const share = new Float64Array(labels);
  for (let row = 0; row < rows; row++) {
    const own: number[] = [];
    for (let l = 0; l < labels; l++) if (outcomes[row * labels + l] === 1) own.push(l);
    for (const l of own) share[l] += 1 / rows;
    for (let i = starts[row]; i < starts[row + 1]; i++) {
      texts[indices[i]]++;
      for (const l of own) together[indices[i] * labels + l]++;
    }
  }
  return together.map((count, at) => {
    const p = Math.max(share[at % labels], 1 / rows);
    const lift = Math.log((count + p) / (texts[Math.floor(at / labels)] + 1) / p);
    return 1 + strength * lift * lift;
  });
}
