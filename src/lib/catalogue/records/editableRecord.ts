import type { MarcField, MarcRecord } from "../readers/marc/marcRecord.js";

/** A record to which fields can be added, and from which they can be taken; all its other bytes stay as they are. */
export interface EditableRecord {
  readonly record: MarcRecord;
  /**
   * The record with further fields, each behind the last one whose tag is not higher.
   *
   * @throws RecordProblem if it gets longer than its format allows, or a text cannot be written in its encoding
   */
  with(fields: readonly MarcField[]): Uint8Array;
  /** The record without some of its fields. @param fields of `record` */
  without(fields: ReadonlySet<MarcField>): Uint8Array;
}

/** Why a record cannot be worked on; it is left as it is. */
export class RecordProblem extends Error {
  /** In a word or two, such as "broken record". */
  readonly problem: string;

  /** @param detail what was found, and what was expected */
  constructor(problem: string, detail: string) {
    super(detail);
    this.problem = problem;
  }
}

/** Where a field of a tag is to stand among others: behind the last of a tag that is not higher. */
export function placeOf(tag: string, tags: readonly string[]): number {
  return tags.findLastIndex((other) => other <= tag) + 1;
}
