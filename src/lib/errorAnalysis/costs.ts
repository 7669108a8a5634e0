import type { Predictions } from "../catalogue/predictions.js";

/** costs[i][j]: what it costs to call a record of class i class j, in any unit; nothing where both are the same. */
export type Costs = readonly (readonly number[])[];

/**
 * The probability of the second of two classes from which it is the cheaper answer, if probabilities mean what they say
 * (Bayes decision rule; Elkan, "The foundations of cost-sensitive learning", IJCAI 2001): cost of a false second over
 * the sum of both costs. In [0, 1]; NaN where both are 0.
 */
export function costThreshold(costs: Costs): number {
  return costs[0][1] / (costs[0][1] + costs[1][0]);
}

/** For each record the class that costs least on average by the model's probabilities, the earlier one of equals. */
export function cheapestClasses({ classes, probabilities }: Predictions, costs: Costs): Int16Array {
  const k = classes.length;
  return Int16Array.from({ length: probabilities.length / k }, (_, row) => {
    const expected = classes.map((_, j) =>
      classes.reduce((sum, _, i) => sum + probabilities[row * k + i] * costs[i][j], 0),
    );
    return expected.indexOf(Math.min(...expected));
  });
}

/** What decisions on labelled records cost. */
export interface CostOutcome {
  /** Mistakes by the class that was wrongly decided for. */
  mistakes: number[];
  /** Mean cost of a record, by the labels; NaN for no records. */
  cost: number;
  /** Mean cost of a record that the model expects by its own probabilities; NaN for no records. */
  expected: number;
}

/**
 * Counts the mistakes of decisions and their cost.
 *
 * @param labels class number of each record
 * @param decided class number that was decided for
 * @param sample which records, repeats allowed; all if not given
 */
export function costOutcome(
  { classes, probabilities }: Predictions,
  labels: ArrayLike<number>,
  decided: ArrayLike<number>,
  costs: Costs,
  sample?: ArrayLike<number>,
): CostOutcome {
  const n = sample?.length ?? labels.length;
  const mistakes = classes.map(() => 0);
  let [cost, expected] = [0, 0];
  for (let i = 0; i < n; i++) {
    const row = sample ? sample[i] : i;
    const j = decided[row];
    if (labels[row] !== j) mistakes[j]++;
    cost += costs[labels[row]][j];
    for (let c = 0; c < classes.length; c++)
      expected += probabilities[row * classes.length + c] * costs[c][j];
  }
  return { mistakes, cost: cost / n, expected: expected / n };
}
