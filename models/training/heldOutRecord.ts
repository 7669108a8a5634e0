import type { HeldOutRecord } from "../../src/lib/certainty/heldOutRecord.js";
import { traitsOf } from "../../src/lib/certainty/traits.js";
import { modelVersion } from "../../src/lib/inference/verdict.js";
import { logit } from "../../src/lib/statistics/sigmoid.js";
import type { Example } from "./taskDefinition.js";
import type { TrainedVariant } from "./variant.js";

/** What is kept of the validation texts of a task of two labels: see `HeldOutRecord`. */
export function heldOutRecord(
  task: string,
  validation: readonly (readonly Example[])[],
  trained: readonly Pick<TrainedVariant, "description" | "decided">[],
): HeldOutRecord {
  const texts = validation.flat();
  return {
    task,
    models: Object.fromEntries(
      trained.map(({ description, decided: { heldOut } }) => [
        modelVersion(description),
        texts.map((_, i) => Number(logit(heldOut.probabilities[2 * i + 1]).toFixed(3))),
      ]),
    ),
    outcomes: texts.map(({ outcome }) => outcome),
    traits: traitsOf(texts.map(({ text }) => text)),
  };
}
