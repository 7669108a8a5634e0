import {
  ISO_8859_1,
  ISO_8859_2,
  ISO_8859_5,
  ISO_8859_7,
  ISO_8859_9,
  KOI8_R,
  windows_1251,
  windows_1257,
} from "chardet/lib/encoding/sbcs.js";
import { encodings, type Encoding } from "./encodings.js";

/** An encoding, and what speaks for it. */
export interface FoundEncoding {
  encoding: Encoding;
  /** Is there no doubt? */
  sure: boolean;
  /** Others that the bytes may be in, the likeliest first. */
  others: readonly Encoding[];
}

/**
 * The encoding of a text by its first bytes: a byte-order mark, the noughts of UTF-16, valid UTF-8, else by the
 * frequencies of bytes in languages (`chardet`).
 *
 * @param whole is this the whole file, so that no character is cut off at its end?
 */
export function findEncoding(head: Uint8Array, whole: boolean): FoundEncoding {
  const sure = (encoding: Encoding): FoundEncoding => ({ encoding, sure: true, others: [] });
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return sure("utf-8");
  if (startsWith(head, 0xff, 0xfe)) return sure("utf-16le");
  if (startsWith(head, 0xfe, 0xff)) return sure("utf-16be");
  const noughts = [0, 0];
  head.forEach((byte, at) => byte === 0 && noughts[at % 2]++);
  const many = head.length / 10;
  if (noughts[1] > many && noughts[0] < noughts[1] / 10) return sure("utf-16le");
  if (noughts[0] > many && noughts[1] < noughts[0] / 10) return sure("utf-16be");
  if (!hasAccents(head)) return { encoding: "utf-8", sure: whole, others: [] };
  if (isUtf8(head, whole)) return sure("utf-8");
  const others = byLanguage(head);
  return mostlyUtf8(head)
    ? { encoding: "utf-8", sure: false, others }
    : { encoding: others[0], sure: false, others: [...others.slice(1), "utf-8"] };
}

/** Is there a byte that encodings disagree about? */
export function hasAccents(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80 || byte === 0);
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function isUtf8(bytes: Uint8Array, whole: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}

/** Is it UTF-8 with some damage: at least ten characters of several bytes for each one that is broken? */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const accents = text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  return accents >= 10 * broken;
}

/** Encodings of one byte a character, by what words of languages look like in them. */
function byLanguage(bytes: Uint8Array): Encoding[] {
  const lines = linesWithAccents(bytes);
  const found = recognisers
    .flatMap((recogniser) => recogniser.match(statisticsOf(lines)) ?? [])
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ name }) => known[name.toLowerCase()])
    .filter((encoding) => encoding !== undefined);
  return [...new Set([...found, "windows-1252", "macintosh"] as const)].slice(0, 5);
}

/** The package's main file reads from disks too, which no browser does: its parts are used. */
const recognisers = [
  new ISO_8859_1(),
  new ISO_8859_2(),
  new ISO_8859_5(),
  new ISO_8859_7(),
  new ISO_8859_9(),
  new KOI8_R(),
  new windows_1251(),
  new windows_1257(),
];

/** What the recognisers look at. */
function statisticsOf(bytes: Uint8Array) {
  const byteStats = new Array<number>(256).fill(0);
  for (const byte of bytes) byteStats[byte]++;
  const c1Bytes = byteStats.slice(0x80, 0xa0).some((times) => times > 0);
  const { length } = bytes;
  return { byteStats, c1Bytes, rawInput: bytes, rawLen: length, inputBytes: bytes, inputLen: length };
}

const known: Readonly<Record<string, Encoding>> = {
  ...Object.fromEntries(Object.keys(encodings).map((name) => [name, name as Encoding])),
  "iso-8859-1": "windows-1252",
  "iso-8859-5": "windows-1251",
  "iso-8859-7": "windows-1253",
  "iso-8859-9": "windows-1254",
};
delete (known as Record<string, Encoding>)["utf-8"];

/** The lines that tell encodings apart, some kilobytes of them. */
function linesWithAccents(bytes: Uint8Array): Uint8Array {
  const lines: number[] = [];
  for (let from = 0; from < bytes.length && lines.length < 20_000;) {
    const end = bytes.indexOf(0x0a, from) + 1 || bytes.length;
    const line = bytes.subarray(from, Math.min(end, from + 2000));
    if (hasAccents(line)) lines.push(...line);
    from = end;
  }
  return Uint8Array.from(lines);
}
