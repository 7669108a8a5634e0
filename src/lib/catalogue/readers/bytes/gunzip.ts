import { Gunzip } from "fflate";
import { joined, type Bytes } from "./peek.js";

/** Unpacks a file that gzip packed, in one member or several. @throws while reading, if it is broken or cut off */
export async function* gunzip(packed: Bytes, name: string): AsyncGenerator<Uint8Array> {
  const broken = (cause?: unknown) =>
    new Error(`broken gzip file: ${name} (expected it to be whole; was it cut off?)`, { cause });
  let found: Uint8Array[] = [];
  let length = 0;
  let tail: Uint8Array = new Uint8Array();
  const stream = new Gunzip((piece) => {
    found.push(piece);
    length += piece.length;
  });
  stream.onmember = () => (length = 0);
  const push = (piece: Uint8Array, last: boolean) => {
    try {
      stream.push(piece, last);
    } catch (cause) {
      throw broken(cause);
    }
  };
  for await (const piece of packed) {
    push(piece, false);
    tail = joined([tail, piece.subarray(-4)]).subarray(-4);
    yield* found;
    found = [];
  }
  push(new Uint8Array(), true);
  yield* found;
  // The last four bytes are the unpacked length of what was packed last (RFC 1952); fflate does not look at them.
  if (tail.length < 4 || new DataView(tail.slice().buffer).getUint32(0, true) !== length % 2 ** 32)
    throw broken();
}
