import type { Bytes } from "../../../src/lib/catalogue/readers/bytes/peek.js";
import { cutParts, firstByte } from "../../../src/lib/catalogue/readers/parts/cutParts.js";
import type { Layout } from "../../../src/lib/catalogue/readers/parts/layout.js";
import type { Input } from "./input.js";

/** The bytes of a file, unpacked. */
export interface ByteSource {
  /** How many they are, where they can be read from any place on. */
  size?: number;
  /** The bytes from a place on; from the beginning where there is no size. */
  from(start: number): Bytes | Promise<Bytes>;
}

/** Bytes of a part: few of a small file, so that it has parts enough for some workers and shards. */
const [fewest, most, parts] = [1 << 12, 1 << 18, 64];

/** A file in parts of whole records, found by their bytes. */
export function bytesInput(
  source: ByteSource,
  layout: Layout,
  partBytes = most,
): Pick<Input, "known" | "count" | "parts"> {
  const { size: bytes = Infinity } = source;
  const size = Math.max(fewest, Math.min(partBytes, Math.ceil(bytes / parts)));
  return {
    ...(source.size !== undefined && { known: Math.ceil(bytes / size) }),
    async count() {
      if (source.size !== undefined) return Math.ceil(bytes / size);
      let length = 0;
      for await (const piece of await source.from(0)) length += piece.length;
      return Math.ceil(length / size);
    },
    async *parts({ from, to }) {
      if (source.size !== undefined) {
        const pieces = await source.from(firstByte(from, size));
        yield* cutParts(pieces, { layout, size, from, to });
        return;
      }
      // What is packed is unpacked from its beginning on.
      for await (const part of cutParts(await source.from(0), { layout, size, to }))
        if (part.index >= from) yield part;
    },
  };
}
