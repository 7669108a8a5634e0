import { perturbations, type PerturbationName } from "../../src/lib/behaviour/perturbations.js";
import { randomGenerator, randomIndex } from "../../src/lib/statistics/random.js";
import type { TrainingExample } from "../training/taskDefinition.js";

const editorial = [
  "with illustrations",
  "with illustrations, in brackets",
  "notes in brackets removed",
] as const;
/** Weight of a copy, as a share of its title's. */
const share = 0.5;

/**
 * Two copies of each title with a change that leaves the book what it is, one by an editor and one by a typist: what is
 * added must not speak for a label, and no single word may be all that does.
 */
export function harmlessCopies(examples: readonly TrainingExample[]): TrainingExample[] {
  const random = randomGenerator(1);
  const copy = (example: TrainingExample, change: PerturbationName) => ({
    ...example,
    text: perturbations[change](example.text, random),
    weight: example.weight * share,
  });
  return examples.flatMap((example) => [
    copy(example, editorial[randomIndex(editorial.length, random)]),
    copy(example, "one typing slip"),
  ]);
}
