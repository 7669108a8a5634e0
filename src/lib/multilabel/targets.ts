import { decimal, interval } from "../format.js";
import type { MultilabelEvaluation } from "../model/multilabelEvaluation.js";

/** The averages that a project sets itself an aim for, by the names that readers know. */
export const averageNames = {
  microF1: "micro-F1",
  macroF1: "macro-F1",
  weightedF1: "weighted F1",
  precisionAt1: "precision at 1",
} as const;

/**
 * A sentence on the aims that the final model misses on the held-out texts, or one that it misses none; a sentence
 * that it was not measured where there are no test scores.
 */
export function unreachedTargets({ models, final, targets }: MultilabelEvaluation): string {
  const { test } = models[final];
  if (!test) return "The held-out texts have not been scored.";
  const keys = (Object.keys(averageNames) as (keyof typeof averageNames)[]).filter(
    (key) => targets[key] !== undefined,
  );
  const missed = keys.flatMap((key) => {
    const aim = targets[key] ?? 0;
    return test[key].value < aim ? `${averageNames[key]} ${interval(test[key])} for ${decimal(aim)}` : [];
  });
  if (missed.length === 0) return "Every aim that was set before training is reached.";
  return `Short of its aims: ${missed.join("; ")}. The curve shows whether more of the same would help.`;
}
