import { shortMethodName } from "../../lib/quantification/methods.js";
import type { ShareEstimate } from "../../lib/quantification/shares.js";
import type { IntervalRow } from "../intervals.js";

/** Estimates of one share as rows of an interval chart, in percent, by method; those that are not defined are left out. */
export function shareIntervals(estimates: readonly ShareEstimate[], metric: string): IntervalRow[] {
  const points = (share: number | null) => (share === null ? null : share * 100);
  return estimates.flatMap(({ method, value, low, high }) =>
    value === null
      ? []
      : [
          {
            group: shortMethodName(method),
            metric,
            value: value * 100,
            low: points(low),
            high: points(high),
          },
        ],
  );
}
