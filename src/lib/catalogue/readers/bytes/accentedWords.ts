import { decodeMarc8 } from "../marc/marc8.js";
import { decode, readableText } from "./decode.js";
import type { Encoding } from "./encodings.js";

/** Words with accents as they read in an encoding. */
export interface EncodingPreview {
  encoding: Encoding;
  /** No two the same, 12 at most. */
  words: readonly string[];
}

/** A word with other signs than those of ASCII. */
const accented = /[^\s,;|"<>()[\]]*[^\0-\x7f][^\s,;|"<>()[\]]*/g;
/** What stands between the texts of a MARC record. */
const marcSigns = /[\x1d\x1e]|\x1f./g;

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
    for await (const text of encoding === "marc-8" ? [decodeMarc8(head)] : decode([head], encoding)) {
      for (const [word] of readableText(text).replace(marcSigns, " ").matchAll(accented)) {
        words.add(word.slice(0, 40));
        if (words.size === 12) break;
      }
    }
    if (words.size > 0) previews.push({ encoding, words: [...words] });
  }
  return previews;
}
