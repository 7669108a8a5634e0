import type { Label } from "./rows.js";

/** A test title with what the model says of it. */
export interface Prediction {
  id: string;
  title: string;
  author: string;
  year: number | null;
  place: string;
  ark: string;
  /** What the annotators of the sample decided. */
  label: Label;
  /** Probability of fiction, in [0, 1]. */
  probability: number;
}

/** A prediction with the decision that a threshold makes of it. */
export interface Decision extends Prediction {
  predicted: Label;
  right: boolean;
  /** Probability of the predicted label, in [0, 1]. */
  confidence: number;
}

/** The predictions that one of several models makes, by its place in `probabilities`. */
export function predictionsOf<Title extends Omit<Prediction, "probability">>(
  titles: readonly (Title & { probabilities: readonly number[] })[],
  model: number,
): (Title & { probability: number })[] {
  return titles.map((title) => ({ ...title, probability: title.probabilities[model] }));
}

/** Decides for fiction from the threshold upwards. */
export function decideAll(predictions: readonly Prediction[], threshold: number): Decision[] {
  return predictions.map((prediction) => {
    const fiction = prediction.probability >= threshold;
    const predicted = fiction ? "fiction" : "non_fiction";
    return {
      ...prediction,
      predicted,
      right: predicted === prediction.label,
      confidence: fiction ? prediction.probability : 1 - prediction.probability,
    };
  });
}

/** Which decisions to show; "all" does not restrict. */
export interface DecisionFilter {
  verdict: string;
  actual: string;
  predicted: string;
  /** Least and greatest probability of fiction. */
  from: number;
  to: number;
  /** Words that title or author must hold, in any order, in any case. */
  words: string;
}

/** The decisions that pass every part of the filter. */
export function filterDecisions(decisions: readonly Decision[], filter: DecisionFilter): Decision[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return decisions.filter((decision) => {
    const text = `${decision.title} ${decision.author}`.toLowerCase();
    return (
      (filter.verdict === "all" || (filter.verdict === "right") === decision.right) &&
      (filter.actual === "all" || filter.actual === decision.label) &&
      (filter.predicted === "all" || filter.predicted === decision.predicted) &&
      decision.probability >= filter.from &&
      decision.probability <= filter.to &&
      words.every((word) => text.includes(word))
    );
  });
}

/** Counts of decisions in ranges of equal width of the probability of fiction, by verdict. */
export function probabilityHistogram(
  decisions: readonly Decision[],
  bins = 20,
): { from: number; to: number; right: boolean; titles: number }[] {
  return [true, false].flatMap((right) => {
    const titles = new Array<number>(bins).fill(0);
    for (const decision of decisions)
      if (decision.right === right) titles[Math.min(bins - 1, Math.floor(decision.probability * bins))]++;
    return titles.map((n, bin) => ({ from: bin / bins, to: (bin + 1) / bins, right, titles: n }));
  });
}
