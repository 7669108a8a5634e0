/** What a mistake costs, in any unit: a non-fiction title called fiction, and a fiction title called non-fiction. */
export interface Costs {
  falseFiction: number;
  falseNonFiction: number;
}

/**
 * The probability of fiction from which "fiction" is the cheaper answer, if probabilities mean what they say (Bayes
 * decision rule; Elkan, "The foundations of cost-sensitive learning", IJCAI 2001): cost of a false fiction over the
 * sum of both costs. In [0, 1]; NaN where both are 0.
 */
export function costThreshold({ falseFiction, falseNonFiction }: Costs): number {
  return falseFiction / (falseFiction + falseNonFiction);
}

/** Mistakes of a threshold on labelled titles, and what they cost. */
export interface CostOutcome {
  falseFiction: number;
  falseNonFiction: number;
  /** Mean cost of a title, by the labels; NaN for no titles. */
  cost: number;
  /** Mean cost of a title that the model expects by its own probabilities; NaN for no titles. */
  expected: number;
}

/** Counts mistakes and their cost. @param sample which titles, repeats allowed; all if not given */
export function costOutcome(
  probabilities: readonly number[],
  isFiction: readonly boolean[],
  threshold: number,
  costs: Costs,
  sample?: ArrayLike<number>,
): CostOutcome {
  const n = sample?.length ?? probabilities.length;
  let [falseFiction, falseNonFiction, expected] = [0, 0, 0];
  for (let k = 0; k < n; k++) {
    const i = sample ? sample[k] : k;
    const p = probabilities[i];
    if (p >= threshold) {
      falseFiction += Number(!isFiction[i]);
      expected += (1 - p) * costs.falseFiction;
    } else {
      falseNonFiction += Number(isFiction[i]);
      expected += p * costs.falseNonFiction;
    }
  }
  const cost = (falseFiction * costs.falseFiction + falseNonFiction * costs.falseNonFiction) / n;
  return { falseFiction, falseNonFiction, cost, expected: expected / n };
}
