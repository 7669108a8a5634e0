import type { Encoding } from "./encodings.js";
import { joined, type Bytes } from "./peek.js";

/**
 * Stands in a decoded text for bytes that are none of the encoding: a sign that no text may hold, unlike U+FFFD, which
 * old files bring along from damage done elsewhere.
 */
export const invalidByte = "\uFFFF";

/** A text with the mark as readers know it. */
export function readableText(text: string): string {
  return text.replaceAll(invalidByte, "\uFFFD");
}

/**
 * Decodes text piece by piece, without the byte-order mark; bytes that are invalid come as `invalidByte`.
 *
 * @param isBeginning do the bytes stand at the beginning of the file, so that they may begin with such a mark?
 */
export async function* decode(
  bytes: Bytes | Iterable<Uint8Array>,
  encoding: Encoding,
  isBeginning = true,
): AsyncGenerator<string> {
  let first = isBeginning;
  for await (const piece of encoding === "utf-8" ? utf8(bytes) : other(bytes, encoding)) {
    if (piece === "") continue;
    yield first && piece.startsWith("\uFEFF") ? piece.slice(1) : piece;
    first = false;
  }
}

async function* other(bytes: Bytes | Iterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const marked = (text: string) => text.replaceAll("\uFFFD", invalidByte);
  for await (const piece of bytes) yield marked(decoder.decode(piece, { stream: true }));
  yield marked(decoder.decode());
}

async function* utf8(bytes: Bytes | Iterable<Uint8Array>): AsyncGenerator<string> {
  let rest = new Uint8Array();
  for await (const piece of bytes) {
    const all = rest.length > 0 ? joined([rest, piece]) : piece;
    const end = all.findLastIndex((byte) => byte < 0x80) + 1;
    yield decodeUtf8(all.subarray(0, end));
    rest = all.slice(end);
  }
  yield decodeUtf8(rest);
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** Only lines with invalid bytes are decoded with the mark, so that U+FFFD in others stays what it is. */
function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    const end = bytes.indexOf(0x0a) + 1;
    if (end === 0 || end === bytes.length) return lenient.decode(bytes).replaceAll("\uFFFD", invalidByte);
    const lines: string[] = [];
    for (let from = 0; from < bytes.length;) {
      const next = bytes.indexOf(0x0a, from) + 1 || bytes.length;
      lines.push(decodeUtf8(bytes.subarray(from, next)));
      from = next;
    }
    return lines.join("");
  }
}
