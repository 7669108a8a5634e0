/**
 * Plain accuracy (share of text-label pairs decided right) of a rule that never gives any label: 1 − Σ support /
 * (texts × labels). In [0, 1]; NaN without texts or labels.
 */
export function accuracyOfNoLabels(scores: { n: number; labels: readonly { support: number }[] }): number {
  const carried = scores.labels.reduce((sum, { support }) => sum + support, 0);
  return 1 - carried / (scores.n * scores.labels.length);
}
