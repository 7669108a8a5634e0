import type { LabellingOptions } from "../../../src/lib/catalogue/records/labelRecord.js";
import {
  labelStretches,
  reviewCells,
  reviewColumns,
} from "../../../src/lib/catalogue/records/labelStretches.js";
import { machineLabels } from "../../../src/lib/catalogue/records/machineLabels.js";
import { recordSentences } from "../../../src/lib/catalogue/records/recordCounts.js";
import { stretchesOf, type RecordFormat } from "../../../src/lib/catalogue/records/recordFile.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import type { OutputKind } from "./kind.js";

/** How labels enter records, as plain data. */
export interface RecordSettings {
  labelling: LabellingOptions;
  /** What to call the table of terms, and the file for what a person should look at. */
  names: { terms: string; review: string };
}

/**
 * The records of MARC as they were read, with the labels that the model is certain of; its further file "review" lists
 * what a person should look at.
 */
export function recordsKind(
  format: RecordFormat,
  { labelling, names }: RecordSettings,
  description: ModelDescription,
): OutputKind {
  return {
    ...{ isTable: true, readsSource: false },
    heading: () => "",
    further: { review: reviewColumns },
    rows({ batch, probabilities, bytes = new Uint8Array() }) {
      const rowOf = new Map(batch.at.map((record, row) => [record, row]));
      const labelsOf = (record: number) => {
        const said = probabilities[rowOf.get(record) ?? -1];
        return said ? machineLabels(description, said) : [];
      };
      const labelled = labelStretches(stretchesOf(bytes, format), format, 1, labelsOf, labelling);
      const review = labelled.toReview.map((each) => ({
        at: each.record,
        cells: reviewCells(each).slice(1),
      }));
      return { output: labelled.bytes, further: { review }, counts: labelled.counts };
    },
    sentences: (counts) => [...rangeless(description), ...recordSentences(counts, names)],
  };
}

function rangeless({ task, certain, promised }: ModelDescription): string[] {
  return certain || promised
    ? []
    : [
        `no range of certainty: ${task} promises nothing, so that each of its labels is for a person to look at`,
      ];
}
