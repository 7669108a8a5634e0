import { randomGenerator, type RandomGenerator } from "../statistics/random.js";
import { estimateShares, type StratumShares } from "./estimateShares.js";
import { mergeStrata } from "./periods.js";
import type { Scenario } from "./scenarios.js";
import type { MethodId } from "./shares.js";
import { simulatePopulation, type KnownStratum } from "./simulate.js";

/** How an estimator did over many simulated populations. */
export interface CoverageRow {
  scenario: string;
  method: MethodId;
  /** One share for all books, or one for each period. */
  scope: "overall" | "by period";
  /** Intervals judged: runs, or runs × periods. Undefined estimates are left out, and counted below. */
  intervals: number;
  undefinedIntervals: number;
  /** Share of intervals that hold the true share; null without intervals. */
  coverage: number | null;
  /** Standard error of the coverage over the runs. */
  coverageError: number | null;
  /** Mean of |estimate − truth|. */
  absoluteError: number | null;
  /** Mean of estimate − truth, and its root mean square. */
  bias: number | null;
  rootMeanSquareError: number | null;
  /** Mean width of the intervals. */
  width: number | null;
}

export interface SimulationSettings {
  runs: number;
  /** Resamples of the bootstrap in each run: 300 unless told. */
  resamples?: number;
  seed?: number;
  /** Probability from which the model decides for the class: 0.5 unless told. */
  threshold?: number;
}

/** A bound may miss a share of 0 or 1 by its last digit, which is no miss. */
const rounding = 1e-9;

class Tally {
  intervals = 0;
  missing = 0;
  #hits = 0;
  #absolute = 0;
  #bias = 0;
  #square = 0;
  #width = 0;
  /** Share of the intervals that held the truth, run by run. */
  #runs: number[] = [];

  add(judged: readonly { value: number; low: number; high: number; truth: number }[], missing: number): void {
    this.intervals += judged.length;
    this.missing += missing;
    let hits = 0;
    for (const { value, low, high, truth } of judged) {
      if (low - rounding <= truth && truth <= high + rounding) hits++;
      this.#absolute += Math.abs(value - truth);
      this.#bias += value - truth;
      this.#square += (value - truth) ** 2;
      this.#width += high - low;
    }
    this.#hits += hits;
    if (judged.length > 0) this.#runs.push(hits / judged.length);
  }

  summary() {
    const n = this.intervals;
    if (n === 0)
      return {
        coverage: null,
        coverageError: null,
        absoluteError: null,
        bias: null,
        rootMeanSquareError: null,
        width: null,
      };
    const runs = this.#runs.length;
    const centre = this.#runs.reduce((sum, share) => sum + share, 0) / runs;
    const spread = this.#runs.reduce((sum, share) => sum + (share - centre) ** 2, 0) / Math.max(1, runs - 1);
    return {
      coverage: this.#hits / n,
      coverageError: Math.sqrt(spread / runs),
      absoluteError: this.#absolute / n,
      bias: this.#bias / n,
      rootMeanSquareError: Math.sqrt(this.#square / n),
      width: this.#width / n,
    };
  }
}

/**
 * Runs a scenario many times and compares every method's interval with the share that the books were drawn with,
 * overall and by period (decades, merged as for the real collection). The same settings give the same figures.
 */
export function simulateCoverage(scenario: Scenario, settings: SimulationSettings): CoverageRow[] {
  return judgeEstimators(scenario.id, (random, run) => simulatePopulation(scenario, random, run), settings);
}

/** Compares every method's intervals with the known shares of many populations, one a run. */
export function judgeEstimators(
  scenario: string,
  populationOf: (random: RandomGenerator, run: number) => KnownStratum[],
  { runs, resamples = 300, seed = 1, threshold = 0.5 }: SimulationSettings,
): CoverageRow[] {
  const random = randomGenerator(seed);
  const tallies = new Map<string, { method: MethodId; scope: CoverageRow["scope"]; tally: Tally }>();

  function judge(
    scope: CoverageRow["scope"],
    shares: readonly StratumShares[],
    truths: readonly number[],
  ): void {
    for (const [m, { method }] of shares[0].estimates.entries()) {
      const key = `${scope} ${method}`;
      const { tally } = tallies.get(key) ?? { tally: new Tally() };
      tallies.set(key, { method, scope, tally });
      const judged = shares.flatMap(({ estimates }, s) => {
        const { value, low, high } = estimates[m];
        return value === null || low === null || high === null
          ? []
          : [{ value, low, high, truth: truths[s] }];
      });
      tally.add(judged, shares.length - judged.length);
    }
  }

  for (let run = 0; run < runs; run++) {
    const strata = mergeKnown(populationOf(random, run));
    const shares = estimateShares(strata, { threshold, resamples, seed: seed + run });
    judge("overall", [shares.overall], [overallShare(strata)]);
    judge(
      "by period",
      shares.strata,
      strata.map(({ share }) => share),
    );
  }
  return [...tallies.values()].map(({ method, scope, tally }) => ({
    scenario,
    method,
    scope,
    intervals: tally.intervals,
    undefinedIntervals: tally.missing,
    ...tally.summary(),
  }));
}

function mergeKnown(strata: readonly KnownStratum[]): KnownStratum[] {
  return mergeStrata(strata).map((period) => ({
    ...period,
    share: overallShare(period.members.map((member) => strata[member])),
  }));
}

function overallShare(strata: readonly KnownStratum[]): number {
  const books = strata.reduce((sum, { probabilities }) => sum + probabilities.length, 0);
  return strata.reduce((sum, { share, probabilities }) => sum + share * (probabilities.length / books), 0);
}
