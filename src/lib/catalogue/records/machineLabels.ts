import { isCertainLabel } from "../../certainty/certainLabel.js";
import type { ModelDescription } from "../../model/description.js";
import { decide, givenLabels } from "../../model/scorer.js";
import type { RecordLabel } from "./labelRecord.js";

/** The labels that a model gives a record, in doubt outside its range of certainty. @param probabilities of each label */
export function machineLabels(
  description: ModelDescription,
  probabilities: ArrayLike<number>,
): RecordLabel[] {
  const { kind, labels } = description;
  const given =
    kind === "multilabel" ? givenLabels(description, probabilities) : [decide(description, probabilities)];
  return given.map((label) => {
    const number = labels.indexOf(label);
    return {
      ...{ label, origin: "machine", confidence: probabilities[number] },
      ...(!isCertainLabel(description, probabilities, number) && { doubt: "uncertain" }),
    };
  });
}
