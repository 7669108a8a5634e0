import { joined, type Bytes } from "../bytes/peek.js";
import type { MarcField, MarcRecord } from "./marcRecord.js";

/** Signs that end a record and a field, and begin a subfield. */
export const [recordEnd, fieldEnd, subfieldStart] = [0x1d, 0x1e, 0x1f];

/** The most bytes that a record can have: its length has five digits. */
export const longestRecord = 99_999;

/** Records of a MARC 21 file in ISO 2709, byte by byte as they stand in it, as many at a time as a piece of it has. */
export async function* marcRecordsOf(bytes: Bytes | Iterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  for await (const stretches of marcStretchesOf(bytes))
    yield stretches.map(withoutLineEnds).filter((record) => record.length > 0);
}

/** A MARC 21 file cut behind each record, so that the stretches together are the file. */
export async function* marcStretchesOf(bytes: Bytes | Iterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  let rest: Uint8Array = new Uint8Array();
  for await (const piece of bytes) {
    const { stretches: found, end } = marcStretches(rest.length > 0 ? joined([rest, piece]) : piece);
    rest = end.slice();
    if (rest.length > longestRecord) {
      found.push(rest);
      rest = new Uint8Array();
    }
    yield found;
  }
  if (rest.length > 0) yield [rest];
}

/** Bytes cut behind each record, and what stands behind the last one. */
export function marcStretches(bytes: Uint8Array): { stretches: Uint8Array[]; end: Uint8Array } {
  const stretches: Uint8Array[] = [];
  let from = 0;
  for (let end = bytes.indexOf(recordEnd); end >= 0; end = bytes.indexOf(recordEnd, from)) {
    stretches.push(bytes.subarray(from, end + 1));
    from = end + 1;
  }
  return { stretches, end: bytes.subarray(from) };
}

/** The record of a stretch of a file: some systems write a line end after each. */
export function withoutLineEnds(record: Uint8Array): Uint8Array {
  const start = record.findIndex((byte) => byte !== 0x0a && byte !== 0x0d && byte !== 0x1a && byte !== 0x20);
  return start < 0 ? new Uint8Array() : record.subarray(start);
}

/**
 * Takes a record apart. Its fields are told by the signs that end them, since the lengths in its directory are wrong
 * wherever a system has changed the encoding without counting anew.
 *
 * @throws if it is cut off or no record
 */
export function parseMarcRecord(record: Uint8Array, decode: (bytes: Uint8Array) => string): MarcRecord {
  const leader = String.fromCharCode(...record.subarray(0, 24));
  if (!/^\d{5}/.test(leader) || leader.length < 24) throw new Error("expected a leader of 24 characters");
  if (record.at(-1) !== recordEnd)
    throw new Error("expected the sign that ends a record; was the file cut off?");
  const directoryEnd = record.indexOf(fieldEnd, 24);
  const directory = String.fromCharCode(...record.subarray(24, Math.max(24, directoryEnd)));
  if (directoryEnd < 0 || directory.length % 12 !== 0)
    throw new Error("expected a directory of twelve characters a field");
  const control = new Map<string, string>();
  const fields: MarcField[] = [];
  let from = directoryEnd + 1;
  for (let entry = 0; entry < directory.length; entry += 12) {
    const tag = directory.slice(entry, entry + 3);
    const end = record.indexOf(fieldEnd, from);
    if (end < 0) throw new Error(`expected as many fields as the directory has; field ${tag} is missing`);
    const content = record.subarray(from, end);
    from = end + 1;
    if (tag.startsWith("00")) {
      if (!control.has(tag)) control.set(tag, decode(content));
    } else fields.push(parseField(tag, content, decode));
  }
  return { leader, control, fields };
}

/** A field by its content without the sign that ends it. */
export function parseField(
  tag: string,
  content: Uint8Array,
  decode: (bytes: Uint8Array) => string,
): MarcField {
  const subfields: [string, string][] = [];
  const sign = (at: number) => String.fromCharCode(content[at] ?? 0x20);
  for (let from = content.indexOf(subfieldStart); from >= 0;) {
    const next = content.indexOf(subfieldStart, from + 1);
    subfields.push([sign(from + 1), decode(content.subarray(from + 2, next < 0 ? content.length : next))]);
    from = next;
  }
  return { tag, ind1: sign(0), ind2: sign(1), subfields };
}
