import { joined } from "../readers/bytes/peek.js";
import { RecordCounts } from "./recordCounts.js";
import { labelRecord, type LabellingOptions, type RecordLabel, type ToReview } from "./labelRecord.js";
import { recordIn, type RecordFormat } from "./recordFile.js";

/** What a person should look at, and the number of the record. */
export interface RecordToReview extends ToReview {
  record: number;
}

/** Columns in which it is written for a spreadsheet. */
export const reviewColumns = [
  "record",
  "identifier",
  "title",
  "label",
  "probability",
  "problem",
  "detail",
] as const;

/** A row of these columns; probabilities have six decimals, as in other tables. */
export function reviewCells(row: RecordToReview): (string | number)[] {
  const { record, identifier, title, label, confidence, problem, detail } = row;
  const probability = confidence === undefined ? "" : Math.round(confidence * 1e6) / 1e6;
  return [record, identifier, title, label, probability, problem, detail];
}

/** Stretches of a file with their labels. */
export interface LabelledStretches {
  bytes: Uint8Array<ArrayBuffer>;
  /** What became of the records: see `RecordCounts`. */
  counts: Readonly<Record<string, number>>;
  toReview: RecordToReview[];
}

/**
 * Adds labels to the records of some stretches of a file.
 *
 * @param first number of the first record
 * @param labelsOf the labels of a record by its number
 */
export function labelStretches(
  stretches: readonly Uint8Array[],
  format: RecordFormat,
  first: number,
  labelsOf: (record: number) => readonly RecordLabel[],
  options: LabellingOptions,
): LabelledStretches {
  const counts = new RecordCounts();
  const pieces: Uint8Array[] = [];
  const toReview: RecordToReview[] = [];
  for (const stretch of stretches) {
    const record = recordIn(stretch, format);
    pieces.push(stretch.subarray(0, stretch.length - record.length));
    if (record.length === 0) continue;
    const number = first + counts.records;
    const labelled = labelRecord(record, format, labelsOf(number), options);
    pieces.push(labelled.bytes);
    counts.add(labelled);
    toReview.push(...labelled.toReview.map((each) => ({ record: number, ...each })));
  }
  return { bytes: joined(pieces), counts: counts.byName, toReview };
}
