import type { Estimate } from "../statistics/bootstrap.js";
import { randomGenerator, randomIndex, randomUnit } from "../statistics/random.js";
import { wilson } from "../statistics/wilson.js";
import { certainRange, judgeRange, observedRange, type CertainRange } from "./certainRange.js";
import type { AccuracyPromise } from "./fixedSequence.js";
import { shiftedRanges, type LabelledTexts } from "./shiftedRange.js";

/** How a rule for the range of certainty does when it is used again and again. */
export interface PromiseRecord<Rule extends string = "fixed sequence" | "observed"> {
  rule: Rule;
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
  const rules = (["fixed sequence", "observed"] as const).map((rule) => ({ rule, ...promise }));
  return recordsOf(rules, { probabilities, outcomes, replications }, () => {
    const rows = Int32Array.from({ length: n }, () => randomIndex(n, random));
    const drawn = Float64Array.from(rows, (row) => probabilities[row]);
    const known = Uint8Array.from(rows, (row) => outcomes[row]);
    return [
      certainRange(drawn, known, threshold, promise),
      observedRange(drawn, known, threshold, promise.accuracy),
    ];
  });
}

/**
 * The same for texts of another make-up, among which covariate shift holds by construction: others are drawn from the
 * same population by a tilt, which depends on probability and traits alone, and the range is judged on the tilted
 * population.
 *
 * @param tilt how many times as likely each text is to be drawn among the others, 0 or more
 * @param others how many others are drawn each time
 * @returns a record of weighting and one without it for each promise in turn
 */
export function shiftedPromiseKept(
  texts: LabelledTexts,
  tilt: ArrayLike<number>,
  others: number,
  threshold: number,
  promises: readonly AccuracyPromise[],
  replications: number,
  seed: number,
): PromiseRecord<"weighted" | "unweighted">[] {
  const n = texts.traits.length;
  const random = randomGenerator(seed);
  const most = Array.from(tilt).reduce((largest, each) => Math.max(largest, each), 0);
  const tilted = (): number => {
    for (;;) {
      const row = randomIndex(n, random);
      if (randomUnit(random) * most < tilt[row]) return row;
    }
  };
  const take = (rows: readonly number[]): LabelledTexts => ({
    probabilities: rows.map((row) => texts.probabilities[row]),
    outcomes: rows.map((row) => texts.outcomes[row]),
    traits: rows.map((row) => texts.traits[row]),
  });
  const rules = promises.flatMap((promise) =>
    (["weighted", "unweighted"] as const).map((rule) => ({ rule, ...promise })),
  );
  return recordsOf(rules, { ...texts, weights: tilt, replications }, (replication) => {
    const labelled = take(Array.from({ length: n }, () => randomIndex(n, random)));
    const unlabelled = take(Array.from({ length: others }, tilted));
    const weighted = shiftedRanges(labelled, unlabelled, threshold, promises, seed + replication);
    return promises.flatMap((promise, i) => [
      weighted[i],
      certainRange(labelled.probabilities, labelled.outcomes, threshold, promise),
    ]);
  });
}

/** What comes of the ranges that each replication gives, one for each rule, when a population judges them. */
function recordsOf<Rule extends string>(
  rules: readonly ({ rule: Rule } & AccuracyPromise)[],
  population: Pick<LabelledTexts, "probabilities" | "outcomes"> & {
    weights?: ArrayLike<number>;
    replications: number;
  },
  replicate: (replication: number) => readonly CertainRange[],
): PromiseRecord<Rule>[] {
  const { probabilities, outcomes, replications } = population;
  const weights = population.weights ?? new Float64Array(probabilities.length).fill(1);
  const all = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  const totals = rules.map(({ rule, accuracy }) => ({ rule, accuracy, broken: 0, coverage: 0 }));
  for (let replication = 0; replication < replications; replication++)
    replicate(replication).forEach((range, r) => {
      const { kept, wrong } = judgeRange(range, probabilities, outcomes, weights);
      totals[r].coverage += kept / all;
      if (wrong > (1 - totals[r].accuracy) * kept) totals[r].broken++;
    });
  return totals.map(({ rule, broken, coverage }) => ({
    rule,
    replications,
    broken: wilson(broken, replications),
    coverage: coverage / replications,
  }));
}
