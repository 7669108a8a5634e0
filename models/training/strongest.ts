import type { WeightedFeature } from "../../src/lib/model/evaluation.js";
import { weightsFrom, type LinearModel } from "../../src/lib/model/linearModel.js";
import type { FeatureExtractor, FeatureKind } from "../../src/lib/text/features.js";

const shown = new Set<FeatureKind>(["word", "pair", "in brackets", "first word", "last word"]);

/**
 * The words and pairs with the largest weights for and against a column, among those that stand in at least
 * `minimum` of the texts. Hashed features have no names of their own: they are read off the training texts, and a
 * bucket that several features share goes by the commonest of them.
 */
export function strongestFeatures(
  model: LinearModel,
  extractor: FeatureExtractor,
  texts: readonly string[],
  { column = 0, minimum = 3, count = 25 } = {},
): { against: WeightedFeature[]; favour: WeightedFeature[] } {
  const found = new Map<string, WeightedFeature & { index: number }>();
  for (const text of texts) {
    for (const { kind, name, index } of extractor.explain(text).hits) {
      const key = `${kind} ${name}`;
      const known = found.get(key);
      if (known) known.texts++;
      else {
        const weight = model.scales[column] * model.weights[weightsFrom(model, index) + column];
        found.set(key, { name, kind, weight, texts: 1, index });
      }
    }
  }
  const commonest = new Map<number, WeightedFeature>();
  for (const { index, ...feature } of found.values()) {
    const rival = commonest.get(index);
    if (!rival || feature.texts > rival.texts) commonest.set(index, feature);
  }
  const sorted = [...commonest.values()]
    .filter(({ kind, name, texts: n }) => shown.has(kind) && /\p{L}/u.test(name) && n >= minimum)
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  return {
    favour: sorted.filter(({ weight }) => weight > 0).slice(0, count),
    against: sorted
      .filter(({ weight }) => weight < 0)
      .slice(-count)
      .reverse(),
  };
}
