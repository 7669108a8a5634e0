import type { Found } from "../table.js";
import { gunzip } from "./gunzip.js";
import { inPieces, peek, type Bytes } from "./peek.js";
import { unzip } from "./unzip.js";

/** A file as it is read: unpacked where it was packed. */
export interface Unpacked extends Pick<Found, "compression" | "entry"> {
  bytes: Bytes;
}

/** Bytes that a packed file may come to whatever its size, and how many times its size beyond. */
const [harmless, mostTimes] = [1 << 28, 200];

/**
 * Unpacks a file where it is compressed by gzip, or is a zip: of that, the file that is read is the first one that may be a
 * table.
 *
 * @param name what to call it in an error
 * @throws if it is a zip without such a file; while reading, if it is cut off, or comes to over 256 MB and 200 times its size
 */
export async function unpack(packed: Bytes, name: string): Promise<Unpacked> {
  const { head, all } = await peek(packed, (seen) => seen >= 4);
  const counted = counting(all);
  if (head[0] === 0x1f && head[1] === 0x8b)
    return { bytes: limited(gunzip(counted, name), counted, name), compression: "gzip" };
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4) {
    const { entry, bytes } = await unzip(counted, name);
    // What lies in a zip may be packed itself, such as titles.csv.gz.
    const inner = await peek(limited(bytes, counted, name), (seen) => seen >= 2);
    const isGzip = inner.head[0] === 0x1f && inner.head[1] === 0x8b;
    const content = isGzip ? limited(gunzip(inner.all, entry), counted, name) : inner.all;
    return { bytes: content, compression: "zip", entry };
  }
  return { bytes: all, compression: "none" };
}

/** Pieces that count how long they were, small enough to be unpacked one by one. */
interface Counting extends Bytes {
  length: number;
}

function counting(bytes: Bytes): Counting {
  const counted: Counting = {
    length: 0,
    async *[Symbol.asyncIterator]() {
      for await (const piece of bytes) {
        for (const part of inPieces(piece)) {
          counted.length += part.length;
          yield part;
        }
      }
    },
  };
  return counted;
}

async function* limited(bytes: Bytes, packed: Counting, name: string): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > harmless && length > mostTimes * packed.length)
      throw new Error(
        `too large a file: ${name} unpacks to over ${mostTimes} times its size (expected less; unpack it yourself if it is right)`,
      );
    yield piece;
  }
}
