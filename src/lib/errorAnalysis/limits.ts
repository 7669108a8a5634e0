import type { Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";

/** Probabilities of fiction: below the first a title is called non-fiction, from the second fiction; between, neither. */
export interface Limits {
  below: number;
  from: number;
}

/** Titles that a pair of limits calls by one label. */
export interface Called {
  kept: number;
  right: number;
  /** Share that is right, with Wilson's 95% interval; NaN for none. */
  accuracy: Estimate;
}

/** What a pair of limits does to labelled titles. */
export interface LimitsOutcome {
  n: number;
  /** Left for a human, and how many of them are fiction. */
  left: number;
  leftFiction: number;
  /** Share that is not left for a human, with Wilson's 95% interval. */
  coverage: Estimate;
  nonFiction: Called;
  fiction: Called;
  all: Called;
}

/** Counts what a pair of limits does. @param isFiction what the title is, for each probability */
export function applyLimits(
  probabilities: readonly number[],
  isFiction: readonly boolean[],
  { below, from }: Limits,
): LimitsOutcome {
  const n = probabilities.length;
  const [fiction, nonFiction] = [
    { kept: 0, right: 0 },
    { kept: 0, right: 0 },
  ];
  let leftFiction = 0;
  probabilities.forEach((p, i) => {
    const side = p >= from ? fiction : p < below ? nonFiction : null;
    if (side === null) leftFiction += Number(isFiction[i]);
    else {
      side.kept++;
      if (isFiction[i] === (side === fiction)) side.right++;
    }
  });
  const kept = fiction.kept + nonFiction.kept;
  return {
    n,
    left: n - kept,
    leftFiction,
    coverage: wilson(kept, n),
    nonFiction: called(nonFiction),
    fiction: called(fiction),
    all: called({ kept, right: fiction.right + nonFiction.right }),
  };
}

function called({ kept, right }: { kept: number; right: number }): Called {
  return { kept, right, accuracy: wilson(right, kept) };
}

/**
 * The limits that keep most of these very titles while labels on either side of the threshold are right at least as
 * often as asked. Fitted on the titles they are judged by, they flatter. A side on which that cannot be had stays empty
 * (0, or 1), but for titles with a probability of exactly 1.
 */
export function fitLimits(
  probabilities: readonly number[],
  isFiction: readonly boolean[],
  threshold: number,
  accuracy: number,
): Limits {
  const order = probabilities.map((_, i) => i).sort((a, b) => probabilities[a] - probabilities[b]);
  const low = order.filter((i) => probabilities[i] < threshold);
  const high = order.filter((i) => probabilities[i] >= threshold).reverse();
  const reach = (side: readonly number[], label: boolean): number | null => {
    let right = 0;
    let limit: number | null = null;
    side.forEach((i, k) => {
      right += Number(isFiction[i] === label);
      const p = probabilities[i];
      const next = k + 1 < side.length ? probabilities[side[k + 1]] : null;
      if (next !== p && right / (k + 1) >= accuracy) limit = next === null ? threshold : (p + next) / 2;
    });
    return limit;
  };
  return { below: reach(low, false) ?? 0, from: reach(high, true) ?? 1 };
}
