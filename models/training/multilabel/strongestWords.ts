import type { WeightedFeature } from "../../../src/lib/model/evaluation.js";
import { weightsFrom, type LinearModel } from "../../../src/lib/model/linearModel.js";
import type { FeatureExtractor, FeatureKind } from "../../../src/lib/text/features.js";

const shown = new Set<FeatureKind>(["word", "pair", "name"]);
const minimumTexts = 3;
const listed = 12;

/**
 * The words, pairs and names with the largest weights for each label. Hashed features have no names of their own: they
 * are read off the texts, and a bucket that several features share goes by the commonest of them.
 */
export function strongestWords(
  model: LinearModel,
  extractor: FeatureExtractor,
  labels: readonly string[],
  texts: readonly string[],
): Record<string, WeightedFeature[]> {
  const found = new Map<string, Omit<WeightedFeature, "weight"> & { index: number }>();
  for (const text of texts) {
    for (const { kind, name, index } of extractor.explain(text).hits) {
      if (!shown.has(kind) || !/\p{L}/u.test(name)) continue;
      const key = `${kind} ${name}`;
      const known = found.get(key);
      if (known) known.texts++;
      else found.set(key, { name, kind, texts: 1, index });
    }
  }
  const commonest = new Map<number, Omit<WeightedFeature, "weight">>();
  for (const { index, ...feature } of found.values()) {
    const rival = commonest.get(index);
    if (!rival || feature.texts > rival.texts) commonest.set(index, feature);
  }
  const frequent = [...commonest].filter(([, { texts: n }]) => n >= minimumTexts);
  return Object.fromEntries(
    labels.map((label, column) => {
      const weighted = frequent.map(([index, feature]) => ({
        ...feature,
        weight: model.scales[column] * model.weights[weightsFrom(model, index) + column],
      }));
      weighted.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
      return [label, weighted.slice(0, listed).filter(({ weight }) => weight > 0)];
    }),
  );
}
