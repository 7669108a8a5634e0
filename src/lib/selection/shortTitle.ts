import { plainForm } from "../labelling/text/plainForm.js";
import { composeText, foldText } from "../text/normalise.js";

/**
 * What two catalogues' wordings of one book's title most often share: the letters and digits of its beginning, up to the
 * first sentence mark, bracket or "or", without a leading article and without accents. Parts are added until there are
 * two words or ten letters: "Emma: a novel. In three volumes" gives "emmaanovel", "The Alexandrians; an Egyptian tale"
 * gives "alexandrians". "" where there are no letters.
 */
export function shortTitle(title: string): string {
  const folded = plainForm(foldText(composeText(title))).replace(/["']/g, "");
  const parts = folded.split(/[.:;,!?()[\]—]+|\bor\b/);
  let words: string[] = [];
  for (const part of parts) {
    words = [...words, ...(part.match(/[\p{L}\p{N}]+/gu) ?? [])];
    if (words.length > 1 && /^(the|a|an)$/.test(words[0])) words = words.slice(1);
    if (words.length > 1 || (words[0]?.length ?? 0) >= 10) break;
  }
  return words.join("");
}
