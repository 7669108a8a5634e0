import type { LabelPairFigures } from "../model/multilabelEvaluation.js";

/**
 * Texts that carry both of two labels, as a symmetric table in the order of `labels`; on the diagonal the texts with
 * the label. Pairs that are not recorded count as never together.
 */
export function pairTable(
  labels: readonly string[],
  support: Readonly<Record<string, number>>,
  pairs: readonly LabelPairFigures[],
): number[][] {
  const place = new Map(labels.map((label, i) => [label, i]));
  const together = labels.map((a) => labels.map((b) => (a === b ? support[a] : 0)));
  for (const { first, second, count } of pairs) {
    const [a, b] = [place.get(first), place.get(second)];
    if (a === undefined || b === undefined) continue;
    together[a][b] = count;
    together[b][a] = count;
  }
  return together;
}

/**
 * Cosine similarity of labels, |A ∩ B| / √(|A| |B|), in [0, 1] (Ochiai 1957): 1 for labels that always stand
 * together, 0 for labels that never do and for a label that no text carries.
 */
export function labelSimilarity(together: readonly (readonly number[])[]): number[][] {
  return together.map((row, a) =>
    row.map((both, b) => {
      const size = Math.sqrt(together[a][a] * together[b][b]);
      return size === 0 ? 0 : both / size;
    }),
  );
}
