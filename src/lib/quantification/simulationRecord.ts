import type { CoverageRow } from "./coverage.js";
import type { Scenario } from "./scenarios.js";

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
 * adjusted counting overall, and by period too where the model's rates are the same in all of them.
 */
export function promised({
  scenario,
  method,
  scope,
}: Pick<CoverageRow, "scenario" | "method" | "scope">): boolean {
  if (method === "predictionPowered") return scenario !== "notRandom";
  const sameRates = ["onePrior", "overconfident", "fewLabelled", "notRandom"].includes(scenario);
  return method === "adjustedCount" && (scope === "overall" || sameRates);
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
