import { decode, readableText } from "./decode.js";
import type { Encoding } from "./encodings.js";

/** Words with accents as they read in an encoding. */
export interface EncodingPreview {
  encoding: Encoding;
  /** No two the same, 12 at most. */
  words: readonly string[];
}

/**
 * Words of a beginning of a text that have other letters than those of English, as each of some encodings reads them; no
 * encodings where there are no such words.
 *
 * @param chosen comes first
 */
export async function accentedWords(
  head: Uint8Array,
  chosen: Encoding,
  others: readonly Encoding[],
): Promise<EncodingPreview[]> {
  const previews: EncodingPreview[] = [];
  for (const encoding of new Set([chosen, ...others])) {
    const words = new Set<string>();
    for await (const text of decode([head], encoding)) {
      for (const [word] of readableText(text).matchAll(/[^\s,;|"<>()[\]]*[^\0-\x7f][^\s,;|"<>()[\]]*/g)) {
        words.add(word.slice(0, 40));
        if (words.size === 12) break;
      }
    }
    if (words.size > 0) previews.push({ encoding, words: [...words] });
  }
  return previews;
}
