import { delimitedBoundary } from "./delimitedBoundary.js";
import type { Layout } from "./layout.js";
import type { View } from "./view.js";

const recordEnd = 0x1d;
const lineFeed = 0x0a;
/** Bytes of a file of MARC in which a record must end, longer than any is. */
const longestGap = 1 << 20;
const endTag = /<\/(?:[\w.-]+:)?record\s*>/g;
const opening = "<".charCodeAt(0);

/**
 * A place, at or after the given one, at which a record of the file has ended and no other has begun. It depends on the
 * file and the given place alone, so that whoever looks for it finds the same.
 *
 * @returns undefined where it takes more bytes to say
 */
export function boundary(view: View, at: number, layout: Layout): number | undefined {
  switch (layout.format) {
    case "delimited":
      return delimitedBoundary(view, at, layout);
    case "jsonl":
      return after(view, lineFeed, at);
    case "marc": {
      const end = after(view, recordEnd, at);
      if ((end ?? view.bytes.length) - at <= longestGap) return end;
      return at + longestGap;
    }
    case "marcxml":
      return endOfElement(view, at);
  }
}

/** Behind the first such byte, which may stand right before the place. */
function after({ bytes, whole, find }: View, byte: number, at: number): number | undefined {
  const end = find(byte, Math.max(0, at - 1));
  if (end >= 0) return end + 1;
  return whole ? bytes.length : undefined;
}

const decoder = new TextDecoder("latin1");
const elementBytes = 1 << 16;

function endOfElement({ bytes, whole, find }: View, at: number): number | undefined {
  for (let from = find(opening, at); from >= 0; from = find(opening, from + elementBytes / 2)) {
    const text = decoder.decode(bytes.subarray(from, from + elementBytes));
    endTag.lastIndex = 0;
    if (endTag.test(text)) return from + endTag.lastIndex;
  }
  return whole ? bytes.length : undefined;
}
