import type { CoverageRow } from "./coverage.js";
import { scenarios, type Scenario } from "./scenarios.js";
import { mean, type MethodId } from "./shares.js";

/** The content of `models/title-genre/prevalence-simulation.json`. */
export interface PrevalenceSimulation {
  /** Populations in each scenario. */
  runs: number;
  /** Resamples of the bootstrap in each of them. */
  resamples: number;
  scenarios: readonly Scenario[];
  rows: readonly CoverageRow[];
}

/** Coverage that is asked of the recommended 95% intervals. */
export const promises = { low: 0.93, high: 0.97 } as const;

/**
 * Does this row have to keep the promise? Prediction-powered inference wherever the labelled books are a random draw;
 * adjusted counting wherever the model tells the class from the rest and its rates are the same for the books concerned as
 * for the labelled ones.
 */
export function promised({
  scenario,
  method,
  scope,
}: Pick<CoverageRow, "scenario" | "method" | "scope">): boolean {
  const world = scenarios.find(({ id }) => id === scenario);
  if (world === undefined) return false;
  if (method === "predictionPowered" || method === "tunedPredictionPowered")
    return world.asked === "same books" && world.classOdds === 1;
  const sameKinds = world.asked === "same books" || world.asked === "prior shift";
  const sameRates = !world.knowsDecades && world.drift === 0;
  const tellsApart = world.discrimination > 1;
  return method === "adjustedCount" && sameKinds && tellsApart && (scope === "overall" || sameRates);
}

/** Mean absolute error of a method's overall share over the worlds where the labelled books are a random draw; NaN of none. */
export function errorAtRandomDraw({ rows }: Pick<PrevalenceSimulation, "rows">, method: MethodId): number {
  const found = rows.filter(
    ({ scenario, scope, method: each }) =>
      each === method &&
      scope === "overall" &&
      promised({ scenario, scope, method: "tunedPredictionPowered" }),
  );
  return mean(found.map(({ absoluteError }) => absoluteError ?? NaN));
}

/** Lowest and highest coverage among the rows that have to keep the promise; null without any. */
export function coverageRange({ rows }: Pick<PrevalenceSimulation, "rows">): {
  low: number | null;
  high: number | null;
} {
  const coverages = rows.filter(promised).flatMap(({ coverage }) => (coverage === null ? [] : [coverage]));
  if (coverages.length === 0) return { low: null, high: null };
  return { low: Math.min(...coverages), high: Math.max(...coverages) };
}
