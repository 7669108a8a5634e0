import type { Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";

/** Probabilities of the second of two classes: below the first limit a record is called the first class, from the second limit the second class; between, neither. */
export interface Limits {
  below: number;
  from: number;
}

/** Records that a pair of limits calls by one label. */
export interface Called {
  kept: number;
  right: number;
  /** Share that is right, with Wilson's 95% interval; NaN for none. */
  accuracy: Estimate;
}

/** What a pair of limits does to labelled records. */
export interface LimitsOutcome {
  n: number;
  /** Left for a human, and how many of them are of the second class. */
  left: number;
  leftSecond: number;
  /** Share that is not left for a human, with Wilson's 95% interval. */
  coverage: Estimate;
  first: Called;
  second: Called;
  all: Called;
}

/** Counts what a pair of limits does. @param isSecond is the record of the second class? for each probability */
export function applyLimits(
  probabilities: readonly number[],
  isSecond: readonly boolean[],
  { below, from }: Limits,
): LimitsOutcome {
  const n = probabilities.length;
  const [second, first] = [
    { kept: 0, right: 0 },
    { kept: 0, right: 0 },
  ];
  let leftSecond = 0;
  probabilities.forEach((p, i) => {
    const side = p >= from ? second : p < below ? first : null;
    if (side === null) leftSecond += Number(isSecond[i]);
    else {
      side.kept++;
      if (isSecond[i] === (side === second)) side.right++;
    }
  });
  const kept = second.kept + first.kept;
  return {
    n,
    left: n - kept,
    leftSecond,
    coverage: wilson(kept, n),
    first: called(first),
    second: called(second),
    all: called({ kept, right: second.right + first.right }),
  };
}

function called({ kept, right }: { kept: number; right: number }): Called {
  return { kept, right, accuracy: wilson(right, kept) };
}

/**
 * The limits that keep most of these very records while labels on either side of the threshold are right at least as
 * often as asked. Fitted on the records they are judged by, they flatter. A side on which that cannot be had stays empty
 * (0, or 1), but for records with a probability of exactly 1.
 */
export function fitLimits(
  probabilities: readonly number[],
  isSecond: readonly boolean[],
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
      right += Number(isSecond[i] === label);
      const p = probabilities[i];
      const next = k + 1 < side.length ? probabilities[side[k + 1]] : null;
      if (next !== p && right / (k + 1) >= accuracy) limit = next === null ? threshold : (p + next) / 2;
    });
    return limit;
  };
  return { below: reach(low, false) ?? 0, from: reach(high, true) ?? 1 };
}
