import { invalidByte } from "../readers/bytes/decode.js";
import { marcColumns } from "../readers/marc/marcColumns.js";
import type { MarcRecord } from "../readers/marc/marcRecord.js";
import { addFields, type AddingOptions } from "./addFields.js";
import { RecordProblem } from "./editableRecord.js";
import type { Provenance } from "./provenance.js";
import { openRecord, type RecordFormat } from "./recordFile.js";
import type { Term, Terms } from "./terms.js";

/** A label that a record was given. */
export interface RecordLabel extends Provenance {
  label: string;
  /** Why a person should look at it before it enters the record, such as "uncertain"; undefined where nobody need. */
  doubt?: string;
}

/** What a person should look at. */
export interface ToReview {
  /** Content of field 001. */
  identifier: string;
  title: string;
  label: string;
  confidence: number | undefined;
  /** What is the matter, in a word or two, and what was found. */
  problem: string;
  detail: string;
}

/** What became of a record. */
export interface LabelledRecord {
  /** The record with its labels; byte for byte as it was where none was added. */
  bytes: Uint8Array;
  /** Terms that were added, and those that it carried already. */
  added: readonly Term[];
  carried: readonly Term[];
  /** Labels of it for which there is no term. */
  withoutTerm: readonly string[];
  toReview: readonly ToReview[];
}

export interface LabellingOptions extends AddingOptions {
  terms: Terms;
}

/** Adds to a record the labels that nobody need look at. A record that is broken, or has not one title, is left as it is. */
export function labelRecord(
  bytes: Uint8Array,
  format: RecordFormat,
  labels: readonly RecordLabel[],
  options: LabellingOptions,
): LabelledRecord {
  const result = { bytes, added: [], carried: [], withoutTerm: [], toReview: [] };
  let record: MarcRecord | undefined;
  const review = (
    { label, confidence }: Partial<RecordLabel>,
    problem: string,
    detail: string,
  ): ToReview => ({
    ...{ identifier: record ? marcColumns["identifier"](record) : "", title: record ? titleOf(record) : "" },
    ...{ label: label ?? "", confidence, problem, detail },
  });
  try {
    const editable = openRecord(bytes, format);
    ({ record } = editable);
    requireOneTitle(record);
    const sure = labels.filter(({ doubt }) => doubt === undefined);
    const termsOf = ({ label }: RecordLabel) => options.terms.get(label) ?? [];
    const toAdd = sure.map((each) => ({ ...each, terms: termsOf(each) }));
    return {
      ...addFields(bytes, editable, toAdd, options),
      withoutTerm: toAdd.filter(({ terms }) => terms.length === 0).map(({ label }) => label),
      toReview: labels.flatMap((each) => (each.doubt === undefined ? [] : review(each, each.doubt, ""))),
    };
  } catch (error) {
    if (!(error instanceof RecordProblem)) throw error;
    const { problem, message } = error;
    const concerned = labels.length === 0 ? [{}] : labels;
    return { ...result, toReview: concerned.map((each) => review(each, problem, message)) };
  }
}

/** Types of record, by the leader, for authorities, holdings, classification and communities. Source: MARC 21, Leader/06. */
const otherTypes = /^[qu-z]$/;

/** @throws RecordProblem unless the record is of a work, with one title that can be read */
function requireOneTitle(record: MarcRecord): void {
  const type = record.leader[6] ?? "";
  if (otherTypes.test(type))
    throw new RecordProblem("no bibliographic record", `its leader says that it is of type ${type}`);
  const titles = record.fields.filter(({ tag }) => tag === "245").length;
  if (titles !== 1)
    throw new RecordProblem(
      titles === 0 ? "no title" : "several titles",
      `expected one field 245, not ${titles}`,
    );
  if (titleOf(record).includes(invalidByte))
    throw new RecordProblem("invalid bytes", "expected a title in the encoding of the record");
}

function titleOf(record: MarcRecord): string {
  return marcColumns["title"](record);
}
