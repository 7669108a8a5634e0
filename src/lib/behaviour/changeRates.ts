import type { Scorer } from "../model/scorer.js";
import { failureRate, type FailureRate } from "./failureRate.js";
import { judge } from "./judge.js";
import { perturbations, type PerturbationName } from "./perturbations.js";
import { perturbTitles } from "./perturbTitles.js";

/** How many titles change their label under a change that should be harmless. */
export interface ChangeRate extends FailureRate {
  change: PerturbationName;
}

/** The share of all the titles whose label changes, for every perturbation. */
export async function changeRates(scorer: Scorer, titles: readonly string[]): Promise<ChangeRate[]> {
  const changes = Object.keys(perturbations) as PerturbationName[];
  return Promise.all(
    changes.map(async (change) => ({
      change,
      ...failureRate(await judge(scorer, perturbTitles(titles, change))),
    })),
  );
}
