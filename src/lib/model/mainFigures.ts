import type { Estimate } from "../statistics/bootstrap.js";
import type { SingleLabelFigures } from "./evaluation.js";
import type { MultilabelScores } from "./multilabelEvaluation.js";

/** The scores of a task that are quoted first, by name. */
export function mainFigures(scores: SingleLabelFigures | MultilabelScores): Record<string, Estimate> {
  return "microF1" in scores
    ? { "micro-F1": scores.microF1, "macro-F1": scores.macroF1, "precision at 1": scores.precisionAt1 }
    : { accuracy: scores.accuracy, "macro-F1": scores.macroF1 };
}
