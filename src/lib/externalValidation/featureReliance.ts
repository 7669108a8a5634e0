import type { FeatureKind } from "../text/features.js";
import type { Explanation } from "../model/linearScorer.js";

/** A feature, how common it is in each set of titles, and what it weighs. */
export interface FeatureReliance {
  name: string;
  kind: FeatureKind;
  /** Mean contribution in logits to the titles that have it, over all sets: above 0 for the second label. */
  weight: number;
  /** Share of the titles of each set that have it. */
  shares: number[];
  /** How much less of it the titles elsewhere carry: |weight| × (share at home − mean share elsewhere). */
  missing: number;
}

/**
 * What the titles of the first set have and those of the others lack, most missed first: features by what they weigh,
 * times how much rarer they are elsewhere. Fragments of words are left out: they repeat what their words say.
 *
 * @param sets explanations of the titles of each set, home first
 * @param least titles at home that must have a feature
 */
export function featureReliance(
  sets: readonly (readonly Explanation[])[],
  { least = 5, most = 20 } = {},
): FeatureReliance[] {
  const seen = new Map<string, { kind: FeatureKind; name: string; sum: number; counts: number[] }>();
  sets.forEach((explanations, set) => {
    for (const { contributions } of explanations)
      for (const { kind, name, contribution } of contributions) {
        if (kind === "fragment") continue;
        const key = `${kind} ${name}`;
        let feature = seen.get(key);
        if (!feature) seen.set(key, (feature = { kind, name, sum: 0, counts: sets.map(() => 0) }));
        feature.counts[set]++;
        feature.sum += contribution;
      }
  });
  return [...seen.values()]
    .filter(({ counts }) => counts[0] >= least)
    .map(({ kind, name, sum, counts }) => {
      const weight = sum / counts.reduce((total, count) => total + count, 0);
      const shares = counts.map((count, set) => count / Math.max(1, sets[set].length));
      const elsewhere = shares.slice(1).reduce((total, share) => total + share, 0) / (shares.length - 1);
      return { name, kind, weight, shares, missing: Math.abs(weight) * (shares[0] - elsewhere) };
    })
    .sort((a, b) => b.missing - a.missing || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}
