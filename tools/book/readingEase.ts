import { flesch } from "flesch";
import { syllable } from "syllable";

const words = new Intl.Segmenter("en-GB", { granularity: "word" });

/**
 * How easily a sentence is read, by Flesch's formula (Flesch, "A new readability yardstick", Journal of Applied
 * Psychology 32, 1948): 206.835 − 1.015 × words − 84.6 × syllables a word. About 100 is very easy, below 30 very hard,
 * and there is no lower end; NaN without a word.
 */
export function readingEase(sentence: string): number {
  const found = [...words.segment(sentence)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
  if (found.length === 0) return NaN;
  const syllables = found.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return flesch({ sentence: 1, word: found.length, syllable: syllables });
}
