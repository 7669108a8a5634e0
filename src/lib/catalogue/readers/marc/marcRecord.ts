/** A field of a MARC 21 record with indicators and subfields. */
export interface MarcField {
  /** Three characters, such as "245". */
  tag: string;
  ind1: string;
  ind2: string;
  /** Code and text of each subfield, in order. */
  subfields: [code: string, text: string][];
}

/** A MARC 21 record. */
export interface MarcRecord {
  leader: string;
  /** Control fields by tag, such as "001"; the first of a repeated one. */
  control: Map<string, string>;
  fields: MarcField[];
}

/** Texts of one subfield in all fields of a tag, in order. */
export function subfields(record: MarcRecord, tag: string, code: string): string[] {
  return record.fields
    .filter((field) => field.tag === tag)
    .flatMap((field) => field.subfields.filter(([found]) => found === code).map(([, text]) => text));
}

/** Text of the first such subfield, trimmed, or "". */
export function subfield(record: MarcRecord, tag: string, code: string): string {
  return subfields(record, tag, code)[0]?.trim() ?? "";
}
