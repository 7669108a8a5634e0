import { modelVersion } from "../inference/verdict.js";
import type { ModelDescription } from "../model/description.js";
import { sigmoid } from "../statistics/sigmoid.js";
import type { LabelledTexts } from "./shiftedRange.js";
import type { Traits } from "./strata.js";

/**
 * The content of `heldOut.json`: what a promise for another catalogue needs of the validation texts of a task of two
 * labels, which themselves stay where they are.
 */
export interface HeldOutRecord {
  task: string;
  /** Log-odds of the second label by trainings that did not see the text, by the version of the model. */
  models: Record<string, number[]>;
  /** 1 where a text has the second label. */
  outcomes: number[];
  traits: Traits[];
}

/** The validation texts as a model sees them. @throws where the record is of another training */
export function heldOutTexts(
  { task, models, outcomes, traits }: HeldOutRecord,
  description: Pick<ModelDescription, "onnx">,
): LabelledTexts {
  const version = modelVersion(description);
  if (!Object.hasOwn(models, version))
    throw new Error(
      `mismatched model: ${version} (expected ${Object.keys(models).join(" or ")}, as heldOut.json of ${task} says)`,
    );
  return { probabilities: models[version].map(sigmoid), outcomes, traits };
}
