import { longestRecord } from "../delimited/records.js";
import type { Layout } from "./layout.js";
import type { View } from "./view.js";

const [quote, carriageReturn] = [0x22, 0x0d];

/**
 * Where a record begins, at or after a place of a delimited file of which nothing before it is known. A line is either
 * where a record begins or inside a quoted cell: both are tried, until one is refuted (a quoted cell ends before a
 * separator or a line end, and not after `longestRecord` characters) or both come to the same boundary. So it is the
 * boundary that reading from the beginning of the file comes to as well, whatever is broken in it.
 *
 * @returns undefined where it takes more bytes to say
 */
export function delimitedBoundary(view: View, at: number, layout: Layout): number | undefined {
  const scanner = new RecordScanner(view, layout);
  const line = scanner.nextLine(at);
  if (line === undefined || (view.whole && line === view.bytes.length)) return line;
  let outside: number | undefined = line;
  let inside = scanner.endOfQuoted(line);
  if (inside === "none") return outside;
  while (inside !== outside) {
    if (inside === undefined || outside === undefined) return undefined;
    if (outside < inside) outside = scanner.endOfRecord(outside);
    else inside = scanner.endOfRecord(inside);
  }
  return outside;
}

/** Follows the records of a delimited file as `recordsOf` does, by their bytes and without reading their cells. */
class RecordScanner {
  readonly #view: View;
  readonly #separator: number;
  readonly #lineEnd: number;
  readonly #isUtf8: boolean;

  constructor(view: View, { separator, lineEnd, encoding }: Layout) {
    this.#view = view;
    this.#separator = separator.charCodeAt(0);
    this.#lineEnd = lineEnd.charCodeAt(0);
    this.#isUtf8 = encoding === "utf-8";
  }

  /** Where the next line begins; the place itself where a line begins there. */
  nextLine(at: number): number | undefined {
    if (at === 0) return 0;
    return this.#after(this.#view.find(this.#lineEnd, at - 1));
  }

  /** Where a record ends that begins at a place, undefined where it takes more bytes to say. */
  endOfRecord(from: number): number | undefined {
    const end = this.#end(from, false);
    if (end !== "none") return end;
    // Whatever opened a cell that is not closed costs its line alone.
    return this.#after(this.#view.find(this.#lineEnd, from));
  }

  /** Where a record ends of which a quoted cell has begun before a line, "none" if there can be none. */
  endOfQuoted(line: number): number | "none" | undefined {
    return this.#end(line, true);
  }

  #after(end: number): number | undefined {
    if (end >= 0) return end + 1;
    return this.#view.whole ? this.#view.bytes.length : undefined;
  }

  #end(from: number, startsQuoted: boolean): number | "none" | undefined {
    const { bytes, whole } = this.#view;
    let [isQuoted, atCell, isLater] = [startsQuoted, !startsQuoted, startsQuoted];
    /** The end of the line of a place; a record of several lines may be too long to be one. */
    const lineEndAfter = (at: number) => {
      const end = this.#view.find(this.#lineEnd, at);
      return isLater && this.#isTooLong(from, end < 0 ? bytes.length : end) ? "none" : this.#after(end);
    };
    for (let at = from; ; at++) {
      if (!isQuoted) {
        if (at >= bytes.length) return whole ? lineEndAfter(at) : undefined;
        const byte = bytes[at];
        if (byte === this.#lineEnd) return lineEndAfter(at);
        // A quote inside a cell: the line is broken, and what was taken for a record of several lines is none.
        if (byte === quote && !atCell) return isLater ? "none" : lineEndAfter(at);
        isQuoted = byte === quote;
        atCell = byte === this.#separator;
        continue;
      }
      const close = this.#closing(at);
      const to = close < 0 ? bytes.length : close;
      if (!isLater) {
        const line = this.#view.find(this.#lineEnd, from);
        isLater = line >= 0 && line < to;
      }
      if (isLater && this.#isTooLong(from, to)) return "none";
      if (close < 0) return !whole ? undefined : isLater ? "none" : bytes.length;
      at = close + 1;
      const next = this.#plain(at);
      if (next === undefined) return undefined;
      if (next === this.#lineEnd || next === -1) return lineEndAfter(at);
      if (next !== this.#separator) return isLater ? "none" : lineEndAfter(at);
      [isQuoted, atCell] = [false, true];
    }
  }

  /** The quote that closes a cell, of which two in a row are a sign in it; −1 where there is none. */
  #closing(from: number): number {
    const { bytes } = this.#view;
    for (let at = from; ; at += 2) {
      at = this.#view.find(quote, at);
      if (at < 0 || bytes[at + 1] !== quote) return at;
    }
  }

  /** The byte at a place, but for the carriage return of Windows' line ends; −1 at the end of the file. */
  #plain(at: number): number | undefined {
    const { bytes, whole } = this.#view;
    const next = bytes[at] === carriageReturn ? (bytes[at + 1] as number | undefined) : undefined;
    const isLineEnd = next === this.#lineEnd || (next === undefined && bytes[at] === carriageReturn);
    if (at + 1 >= bytes.length && !whole) return undefined;
    if (at >= bytes.length || (isLineEnd && next === undefined)) return -1;
    return isLineEnd ? this.#lineEnd : bytes[at];
  }

  #isTooLong(from: number, to: number): boolean {
    if (to - from <= longestRecord) return false;
    const { bytes } = this.#view;
    let units = 0;
    for (let at = from; at < to; at++)
      if (!this.#isUtf8 || (bytes[at] & 0xc0) !== 0x80) units += this.#isUtf8 && bytes[at] >= 0xf0 ? 2 : 1;
    return units > longestRecord;
  }
}
