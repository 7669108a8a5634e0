import { titleWords } from "../comparison/titleWords.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";

/**
 * Words that do not stand in one half of the reference texts, as a share of the words of as many records as the other half
 * has, and of that half: so both are held against the same words. Wilson's intervals.
 */
export function unseenWords(
  records: readonly string[],
  reference: readonly string[],
): { catalogue: Estimate; reference: Estimate } {
  const middle = reference.length >> 1;
  const seen = new Set(reference.slice(0, middle).flatMap(titleWords));
  const share = (texts: readonly string[]) => {
    const words = texts.flatMap(titleWords);
    return wilson(words.filter((word) => !seen.has(word)).length, words.length);
  };
  return {
    catalogue: share(records.slice(0, reference.length - middle)),
    reference: share(reference.slice(middle)),
  };
}
