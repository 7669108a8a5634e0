import { foldedText } from "./foldedText.js";

const word = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** Words of a folded text: runs of letters and digits; an apostrophe inside a word belongs to it. */
export function wordsOf(folded: string): string[] {
  return folded.match(word) ?? [];
}

/**
 * Words and numbers of a title in the form in which they are compared, the cataloguer's in square brackets included:
 * "L’Été [A tale.]" gives "l'ete", "a", "tale".
 */
export function titleWords(title: string): string[] {
  return wordsOf(foldedText(title));
}
