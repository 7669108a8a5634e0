import { randomGenerator } from "../statistics/random.js";
import type { Ask } from "./judge.js";
import { perturbations, type PerturbationName } from "./perturbations.js";

/** What must not change when a perturbation is made to each of some titles; slips of the fingers go by a seed. */
export function perturbTitles(titles: readonly string[], name: PerturbationName, seed = 1): Ask[] {
  const random = randomGenerator(seed);
  return titles.map((before) => ({
    kind: "must not change",
    expected: null,
    before,
    title: perturbations[name](before, random),
  }));
}
