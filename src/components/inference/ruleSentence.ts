import { promiseSentence } from "../../lib/certainty/promiseSentence.js";
import { decimal } from "../../lib/format.js";
import type { DecisionRule } from "../../lib/inference/verdict.js";

/** From which probability the model says what, in words. */
export function ruleSentence({ thresholds, certain }: DecisionRule): string {
  if (!certain)
    return (
      "This model has no limits between which it would say that it is unsure, so no book here is unsure: it says " +
      `fiction from a probability of ${decimal(thresholds[0])} and non-fiction below.`
    );
  return (
    `The model says fiction from a probability of ${decimal(certain.from)} and non-fiction below ` +
    `${decimal(certain.below)}; in between it says that it is unsure. ${promiseSentence(certain)}`
  );
}
