import type { Estimate } from "../statistics/bootstrap.js";
import { randomGenerator, randomIndex } from "../statistics/random.js";
import { wilson } from "../statistics/wilson.js";
import { certainRange, observedRange, type AccuracyPromise, type CertainRange } from "./certainRange.js";

const rules = ["fixed sequence", "observed"] as const;

/** How a rule for the range of certainty does when it is used again and again. */
export interface PromiseRecord {
  rule: (typeof rules)[number];
  replications: number;
  /** Share of the replications in which certain labels are right less often than promised; Wilson's interval. */
  broken: Estimate;
  /** Mean share of the texts that the range keeps. */
  coverage: number;
}

/**
 * How often each rule breaks its promise: the texts are taken for a whole population, of which samples of their number
 * are drawn with replacement; each sample gives a range, and the population tells how often that range is right.
 */
export function promiseKept(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  threshold: number,
  promise: AccuracyPromise,
  replications: number,
  seed: number,
): PromiseRecord[] {
  const n = probabilities.length;
  const random = randomGenerator(seed);
  const totals = rules.map((rule) => ({ rule, broken: 0, kept: 0 }));
  for (let replication = 0; replication < replications; replication++) {
    const rows = Int32Array.from({ length: n }, () => randomIndex(n, random));
    const drawn = Float64Array.from(rows, (row) => probabilities[row]);
    const known = Uint8Array.from(rows, (row) => outcomes[row]);
    const ranges = {
      "fixed sequence": certainRange(drawn, known, threshold, promise),
      observed: observedRange(drawn, known, threshold, promise.accuracy),
    };
    for (const total of totals) {
      const { kept, wrong } = judge(ranges[total.rule], probabilities, outcomes);
      total.kept += kept / n;
      if (wrong > (1 - promise.accuracy) * kept) total.broken++;
    }
  }
  return totals.map(({ rule, broken, kept }) => ({
    rule,
    replications,
    broken: wilson(broken, replications),
    coverage: kept / replications,
  }));
}

/** How many texts a range keeps, and how many of them it calls by the wrong label. */
function judge({ below, from }: CertainRange, probabilities: ArrayLike<number>, outcomes: ArrayLike<number>) {
  let [kept, wrong] = [0, 0];
  for (let i = 0; i < probabilities.length; i++) {
    const label = probabilities[i] < below ? 0 : probabilities[i] >= from ? 1 : null;
    if (label === null) continue;
    kept++;
    if (label !== outcomes[i]) wrong++;
  }
  return { kept, wrong };
}
