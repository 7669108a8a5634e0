import type { RecordLabel } from "../../catalogue/records/labelRecord.js";
import { machineLabels } from "../../catalogue/records/machineLabels.js";
import { marcDate } from "../../catalogue/records/provenance.js";
import type { ModelDescription } from "../../model/description.js";
import type { Consensus } from "../annotation.js";

/**
 * The labels that a record is to carry: those of its annotators, where they agree; else those that the model is certain of.
 * A label that an annotator gave after having seen that the model gives it is confirmed. Where annotators differ, or are
 * not sure, the labels are in doubt; where they say that no label fits, there is none.
 *
 * @param probabilities of each label; not numbers where the record was not read
 * @param held what annotators hold of the record
 */
export function recordLabels(
  description: ModelDescription,
  probabilities: ArrayLike<number>,
  held: Consensus | undefined,
): RecordLabel[] {
  const machine = Number.isNaN(probabilities[0]) ? [] : machineLabels(description, probabilities);
  if (!held) return machine;
  const { opinion, disputed, annotations } = held;
  if (opinion.kind === "unfit") return [];
  if (opinion.kind === "unsure") return machine.map((each) => ({ ...each, doubt: "annotator not sure" }));
  const date = marcDate(new Date(annotations[annotations.length - 1].at));
  return opinion.labels.map((label): RecordLabel => {
    const given = machine.find((each) => each.label === label);
    const isConfirmed = given !== undefined && annotations.some(({ answerSeen }) => answerSeen);
    return {
      ...(isConfirmed
        ? { label, origin: "confirmed", confidence: given.confidence, date }
        : { label, origin: "person", date }),
      ...(disputed && { doubt: "annotators differ" }),
    };
  });
}
