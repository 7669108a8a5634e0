import type { Encoding } from "../bytes/encodings.js";
import { findLineEnd, type LineEnd } from "../lines.js";
import type { Found } from "../table.js";

/** How the records of a file stand in it, so that they can be read from any place on. Plain data: a worker takes it. */
export interface Layout {
  format: "delimited" | "jsonl" | "marc" | "marcxml";
  /** Of text; of MARC 21, where it was chosen. */
  encoding?: Encoding;
  /** Of a delimited file. */
  separator: string;
  lineEnd: LineEnd;
  /** Columns of a delimited file, which is known to have a heading. */
  names: readonly string[];
}

/** The layout of a file, undefined where its records cannot be told apart without reading it from the beginning. */
export function layoutOf(
  { format, encoding, separator = "," }: Found,
  names: readonly string[],
  head: Uint8Array,
  chosen?: Encoding,
): Layout | undefined {
  const lineEnd = findLineEnd(new TextDecoder("latin1").decode(head));
  if (format === "marc")
    return { format, ...(chosen !== undefined && { encoding: chosen }), separator, lineEnd, names };
  if (format !== "delimited" && format !== "jsonl" && format !== "marcxml") return undefined;
  // In all other encodings, a byte below 0x80 is the sign that it is in ASCII.
  if (encoding === undefined || encoding.startsWith("utf-16") || separator > "\x7f") return undefined;
  return { format, encoding, separator, lineEnd, names };
}
