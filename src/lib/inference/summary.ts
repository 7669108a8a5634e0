import type { ModelDescription } from "../model/description.js";
import { countByDecade, type DecadeCounts } from "./decades.js";
import { ProbabilityHistogram } from "./histogram.js";
import { modelVersion, verdictOf, type DecisionRule } from "./verdict.js";

/** The collection as a model sees it, in a few numbers. */
export interface CollectionSummary {
  titled: number;
  decades: DecadeCounts[];
  /** Books in each range of the probability of fiction (see `histogramBins`). */
  histogram: number[];
  model: DecisionRule & { version: string };
}

/**
 * Sums up a scored collection.
 *
 * @param values probabilities of non-fiction and fiction for each book in turn
 */
export function summarise(
  books: readonly { year: number | null }[],
  values: Float32Array,
  description: ModelDescription,
): CollectionSummary {
  const verdict = (probability: number) => verdictOf(description, probability);
  const histogram = new ProbabilityHistogram(verdict);
  const rows = books.map(({ year }, i) => {
    const probability = values[i * 2 + 1];
    histogram.add(probability);
    return { year, verdict: verdict(probability) };
  });
  const { thresholds, certain } = description;
  return {
    titled: books.length,
    decades: countByDecade(rows),
    histogram: histogram.totals,
    model: { version: modelVersion(description), thresholds, ...(certain && { certain }) },
  };
}
