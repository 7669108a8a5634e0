import { Gunzip } from "fflate";

/** The lines of a packed text (gzip), as they come out of its parts; nothing is read ahead of what is asked for. */
export async function* packedLines(parts: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  let pieces: string[] = [];
  const gunzip = new Gunzip((bytes) => pieces.push(decoder.decode(bytes, { stream: true })));
  for await (const part of parts) {
    // Small portions, since what comes out is some times as large.
    for (let from = 0; from < part.length; from += 2 ** 16) {
      gunzip.push(part.subarray(from, from + 2 ** 16));
      const lines = (rest + pieces.join("")).split("\n");
      pieces = [];
      rest = lines.pop() ?? "";
      yield* lines;
    }
  }
  if (rest !== "") yield rest;
}
