import type { ModelDescription } from "../../src/lib/model/description.js";
import type { Evaluation, SingleLabelRecord } from "../../src/lib/model/evaluation.js";
import type { MultilabelEvaluation } from "../../src/lib/model/multilabelEvaluation.js";
import type { TrainedFrom } from "../artefacts.js";

/** The figures of record of a model, whatever its kind. */
export type AnyEvaluation = Evaluation<SingleLabelRecord> | MultilabelEvaluation;

/** What a model card is about. */
export interface CardSubject {
  /** What a text is, such as "title". */
  text: string;
  /** What the model serves, and what it does not. */
  use: string;
  description: ModelDescription;
  /** Null of a model that was taught and not measured. */
  evaluation: AnyEvaluation | null;
  /** What it was trained and judged with. */
  sources: readonly TrainedFrom[];
}

/** Are these figures of texts with any number of labels each? */
export function isMultilabel(evaluation: AnyEvaluation): evaluation is MultilabelEvaluation {
  return "kind" in evaluation;
}
