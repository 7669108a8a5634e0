import { fieldEnd, recordEnd } from "../readers/marc/iso2709.js";
import { RecordProblem } from "./editableRecord.js";

/** Lengths by ISO 2709: of a leader, and of an entry of the directory. */
export const [leaderLength, entryLength] = [24, 12];

/** A field as the directory has it. */
export interface DirectoryEntry {
  tag: string;
  /** Of its first byte, the first field's being 0. */
  start: number;
  /** With the sign that ends it. */
  bytes: Uint8Array;
}

/**
 * The fields of a record in the order of its directory.
 *
 * @throws RecordProblem unless leader and directory say what is there, byte for byte
 */
export function readDirectory(record: Uint8Array): DirectoryEntry[] {
  const leader = latin(record.subarray(0, leaderLength));
  if (!/^\d{5}.{5}22\d{5}.{3}4500$/s.test(leader))
    throw broken("expected a leader of 24 characters, as MARC 21 has it");
  if (Number(leader.slice(0, 5)) !== record.length)
    throw broken(`it has ${record.length} bytes, and its leader says ${Number(leader.slice(0, 5))}`);
  const directoryEnd = record.indexOf(fieldEnd, leaderLength);
  const base = Number(leader.slice(12, 17));
  const directory = latin(record.subarray(leaderLength, Math.max(leaderLength, directoryEnd)));
  if (directory.length % entryLength !== 0 || base !== directoryEnd + 1)
    throw broken("expected a directory of twelve characters a field, as long as the leader says");
  const entries = Array.from({ length: directory.length / entryLength }, (_, i) =>
    entryOf(directory.slice(i * entryLength, (i + 1) * entryLength), record.subarray(base)),
  );
  requireOneBehindTheOther(entries, record.subarray(base));
  return entries;
}

function entryOf(entry: string, data: Uint8Array): DirectoryEntry {
  const [, tag, length, start] = /^([\dA-Za-z]{3})(\d{4})(\d{5})$/.exec(entry) ?? [];
  if (tag === undefined)
    throw broken(`expected a tag, a length and a start in the directory, not “${entry}”`);
  return { tag, start: Number(start), bytes: data.subarray(Number(start), Number(start) + Number(length)) };
}

/** There must be nothing between the fields, and behind them the sign that ends the record. */
function requireOneBehindTheOther(entries: readonly DirectoryEntry[], data: Uint8Array): void {
  let end = 0;
  for (const { tag, start, bytes } of [...entries].sort((a, b) => a.start - b.start)) {
    if (start !== end || bytes.length === 0 || bytes.indexOf(fieldEnd) !== bytes.length - 1)
      throw broken(`expected field ${tag} where the directory says, and as long`);
    end += bytes.length;
  }
  if (end + 1 !== data.length || data[end] !== recordEnd)
    throw broken(
      "expected no bytes but those of the fields in the directory, and the sign that ends a record",
    );
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function broken(detail: string): RecordProblem {
  return new RecordProblem("broken record", detail);
}
