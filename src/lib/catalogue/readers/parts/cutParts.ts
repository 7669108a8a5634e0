import type { Bytes } from "../bytes/peek.js";
import { ByteWindow } from "./byteWindow.js";
import type { Layout } from "./layout.js";

/** Whole records of a file, one after the other, as bytes. */
export interface BytesPart {
  /** Number of the part; the first of a file is 0, and the last has what stands behind the last record too. */
  index: number;
  bytes: Uint8Array;
}

/** Which parts to cut, and of what. */
export interface CutOptions {
  layout: Layout;
  /** Bytes in a part, more or less: a part begins at the first boundary of a multiple of it. */
  size: number;
  /** First part that is wanted; 0 if not given. */
  from?: number | undefined;
  /** The part before which to end; the end of the file if not given. */
  to?: number | undefined;
}

/** Place of the first byte of which cutting from a part on needs to know. */
export function firstByte(from: number, size: number): number {
  return Math.max(0, from * size - 1);
}

/**
 * Cuts a file into parts of whole records. Where it is cut depends on the file and the size alone: whoever cuts a few of
 * its parts cuts them as who cuts all.
 *
 * @param bytes of the file, from `firstByte` on
 */
export async function* cutParts(
  bytes: Bytes,
  { layout, size, from = 0, to = Infinity }: CutOptions,
): AsyncGenerator<BytesPart> {
  const window = new ByteWindow(bytes, firstByte(from, size));
  try {
    let start = await cutAt(window, from, size, layout);
    for (let index = from; index < to && !(await window.endsBefore(index * size)); index++) {
      const end = await cutAt(window, index + 1, size, layout);
      if (end > start) yield { index, bytes: window.copy(start, end) };
      start = end;
      window.drop(Math.min(start, firstByte(index + 2, size)));
    }
  } finally {
    await window.close();
  }
}

/** Where a part begins: none before the one after it, even where a record is longer than parts are. */
async function cutAt(window: ByteWindow, index: number, size: number, layout: Layout): Promise<number> {
  if (index === 0) return 0;
  let cut = await window.boundary(index * size, layout);
  for (let later = index + 1; later * size < cut; later++)
    cut = Math.min(cut, await window.boundary(later * size, layout));
  return cut;
}
