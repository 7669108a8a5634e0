import { foldedText } from "./foldedText.js";

/**
 * The test that the filter "contains these words" puts to a text: all words typed occur in it, in any order, also as
 * parts of longer words. Case, accents and forms of quotes do not count: "cafe" finds "Cafés".
 */
export function wordFilter(typed: string): (text: string) => boolean {
  const has = foldedWordFilter(typed);
  return typed.trim() === "" ? () => true : (text) => has(foldedText(text));
}

/** The same for texts that have been folded before; see `foldedText`. */
export function foldedWordFilter(typed: string): (folded: string) => boolean {
  const words = foldedText(typed).split(/\s+/).filter(Boolean);
  return (folded) => words.every((word) => folded.includes(word));
}
