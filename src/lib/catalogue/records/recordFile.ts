import { findEncoding } from "../readers/bytes/findEncoding.js";
import type { Encoding } from "../readers/bytes/encodings.js";
import type { Bytes } from "../readers/bytes/peek.js";
import { unpack } from "../readers/bytes/unpack.js";
import { formatOfBytes, formatOfText } from "../readers/findFormat.js";
import { marcStretches, marcStretchesOf, withoutLineEnds } from "../readers/marc/iso2709.js";
import { decoderOf } from "../readers/marc/readMarc.js";
import { recordStart, recordStretches, recordStretchesOf } from "../readers/marc/recordElements.js";
import { peekAccents } from "../readers/openTable.js";
import { binaryBytes, binaryText } from "./binaryText.js";
import type { EditableRecord } from "./editableRecord.js";
import { IsoRecord } from "./isoRecord.js";
import { XmlRecord } from "./xmlRecord.js";

/** How the records of a file are written: in ISO 2709, each in an encoding of its own, or as MARCXML in one. */
export type RecordFormat = { name: "marc" } | { name: "marcxml"; encoding: Encoding };

/** A file of records, unpacked. */
export interface RecordFile {
  format: RecordFormat;
  /** The file cut behind each record, so that the stretches together are the file; to be read once. */
  stretches: AsyncIterable<readonly Uint8Array[]>;
}

/**
 * Opens a file of MARC 21 records, also packed.
 *
 * @param name what to call it in an error
 * @throws if it is of another kind, or MARCXML in UTF-16
 */
export async function openRecordFile(packed: Bytes, name: string): Promise<RecordFile> {
  const { head, whole, all } = await peekAccents((await unpack(packed, name)).bytes);
  const { encoding } = findEncoding(head, whole);
  const format = formatOfBytes(head, name) ?? formatOfText(new TextDecoder(encoding).decode(head), name);
  if (format === "marc") return { format: { name: format }, stretches: marcStretchesOf(all) };
  if (format !== "marcxml")
    throw new Error(`wrong kind of file: ${name} holds no records of MARC (expected MARC 21 or MARCXML)`);
  if (encoding.startsWith("utf-16"))
    throw new Error(`unsupported encoding: UTF-16 of ${name} (expected UTF-8, or one of eight bits)`);
  return { format: { name: format, encoding }, stretches: xmlStretchesOf(all) };
}

async function* xmlStretchesOf(bytes: Bytes): AsyncGenerator<Uint8Array[]> {
  async function* texts() {
    for await (const piece of bytes) yield binaryText(piece);
  }
  for await (const stretches of recordStretchesOf(texts())) yield stretches.map(binaryBytes);
}

/** Whole records of a file, cut likewise. */
export function stretchesOf(bytes: Uint8Array, format: RecordFormat): Uint8Array[] {
  if (format.name === "marc") {
    const { stretches, end } = marcStretches(bytes);
    return [...stretches, ...(end.length > 0 ? [end] : [])];
  }
  const { stretches, end } = recordStretches(binaryText(bytes));
  return [...stretches, ...(end === "" ? [] : [end])].map(binaryBytes);
}

/** Bytes from which the record of a stretch begins: none where the stretch is the end of a file without one. */
export function recordIn(stretch: Uint8Array, format: RecordFormat): Uint8Array {
  return format.name === "marc"
    ? withoutLineEnds(stretch)
    : stretch.subarray(recordStart(binaryText(stretch)));
}

/** A record, taken apart. @throws RecordProblem if it is broken */
export function openRecord(record: Uint8Array, format: RecordFormat): EditableRecord {
  return format.name === "marc" ? new IsoRecord(record) : new XmlRecord(record, decoderOf(format.encoding));
}
