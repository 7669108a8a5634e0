import { randomGenerator, randomIndex } from "../statistics/random.js";
import { certainRange, observedRange, type AccuracyPromise, type CertainRange } from "./certainRange.js";

/** How a rule for the range of certainty does when it is used again and again. */
export interface PromiseRecord {
  rule: "fixed sequence" | "observed";
  replications: number;
  /** Share of the replications in which certain labels are right less often than promised. */
  broken: number;
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
  const totals = { "fixed sequence": { broken: 0, kept: 0 }, observed: { broken: 0, kept: 0 } };
  for (let replication = 0; replication < replications; replication++) {
    const rows = Int32Array.from({ length: n }, () => randomIndex(n, random));
    const drawn = Float64Array.from(rows, (row) => probabilities[row]);
    const known = Uint8Array.from(rows, (row) => outcomes[row]);
    const ranges = {
      "fixed sequence": certainRange(drawn, known, threshold, promise),
      observed: observedRange(drawn, known, threshold, promise.accuracy),
    };
    for (const rule of ["fixed sequence", "observed"] as const) {
      const { kept, wrong } = judge(ranges[rule], probabilities, outcomes);
      totals[rule].kept += kept / n;
      if (wrong > (1 - promise.accuracy) * kept) totals[rule].broken++;
    }
  }
  return (["fixed sequence", "observed"] as const).map((rule) => ({
    rule,
    replications,
    broken: totals[rule].broken / replications,
    coverage: totals[rule].kept / replications,
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
