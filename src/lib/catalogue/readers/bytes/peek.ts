/** Pieces of a file, in order. */
export type Bytes = AsyncIterable<Uint8Array>;

/** The first bytes of a file, and all of its bytes, those included. */
export interface Peeked {
  head: Uint8Array;
  /** Is the head the whole file? */
  whole: boolean;
  /** To be read once. */
  all: Bytes;
}

/** Looks at the beginning of a file without losing it. @param enough says, of the bytes seen and the last piece of them, when no more need be */
export async function peek(
  bytes: Bytes,
  enough: (seen: number, last: Uint8Array) => boolean,
): Promise<Peeked> {
  const pieces = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  for (let last: Uint8Array = new Uint8Array(); !whole && !enough(length, last);) {
    const next = await pieces.next();
    if (next.done === true) whole = true;
    else {
      last = next.value;
      seen.push(last);
      length += last.length;
    }
  }
  const head = joined(seen);
  async function* all() {
    try {
      yield* inPieces(head);
      if (!whole) yield* { [Symbol.asyncIterator]: () => pieces };
    } finally {
      await pieces.return?.();
    }
  }
  return { head, whole, all: all() };
}

/** Bytes of a piece: what is made of one piece is in memory at once. */
const pieceBytes = 1 << 16;

/** Bytes that are at hand, piece by piece, so that no more of them need be worked on than is asked for. */
export function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += pieceBytes) yield bytes.subarray(from, from + pieceBytes);
}

/** All pieces of a file as one. */
export async function wholeOf(bytes: Bytes | Iterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return joined(pieces);
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
