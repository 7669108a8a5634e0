import type { EmFit, ResponseTable } from "./expectationMaximisation.js";

/** What the model says of one function. All shares in [0, 1], with Laplace smoothing. */
export interface FunctionEstimate {
  /** Expected share of its votes that are right; 0.5 for a function that never votes. */
  accuracy: number;
  /** Share of fiction, and of non-fiction, on which it votes fiction and non-fiction. */
  onFiction: { fiction: number; nonFiction: number };
  onNonFiction: { fiction: number; nonFiction: number };
  /**
   * What one vote for fiction, and one for non-fiction, adds to the log-odds of fiction, all settings applied; 0 for a
   * vote that the function never casts.
   */
  evidence: { fiction: number; nonFiction: number };
  /** 1, less for one of several copies, 0 for a function that is left out. */
  weight: number;
}

/** Accuracy and rates of each function under a fit. */
export function functionEstimates(
  table: ResponseTable,
  { posteriors, rates, evidence }: EmFit,
  smoothing: number,
): Omit<FunctionEstimate, "weight">[] {
  const right = new Float64Array(table.raters);
  const cast = new Float64Array(2 * table.raters);
  for (let item = 0; item < table.weights.length; item++) {
    for (let r = table.first[item]; r < table.first[item + 1]; r++) {
      const category = table.responses[r] % table.categories;
      if (category > 1) continue;
      const rater = Math.floor(table.responses[r] / table.categories);
      cast[2 * rater + category] += table.weights[item];
      right[rater] += table.weights[item] * posteriors[2 * item + category];
    }
  }
  return Array.from(right, (_, rater) => {
    const at = (category: number, label: number) => 2 * (rater * table.categories + category) + label;
    const [nonFiction, fiction] = cast.subarray(2 * rater, 2 * rater + 2);
    const total = nonFiction + fiction + 2 * smoothing;
    return {
      accuracy: total > 0 ? (right[rater] + smoothing) / total : 0.5,
      onFiction: { fiction: rates[at(1, 1)], nonFiction: rates[at(0, 1)] },
      onNonFiction: { fiction: rates[at(1, 0)], nonFiction: rates[at(0, 0)] },
      evidence: {
        fiction: fiction > 0 ? evidence[at(1, 1)] : 0,
        nonFiction: nonFiction > 0 ? evidence[at(0, 1)] : 0,
      },
    };
  });
}
