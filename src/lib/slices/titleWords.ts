import { plainForm } from "../labelling/text/plainForm.js";
import { composeText, foldText } from "../text/normalise.js";

const word = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu;

/** The text as words are compared in it: lower case, straight quotes, without accents. */
export function comparedText(text: string): string {
  return plainForm(foldText(composeText(text)));
}

/** Words and numbers of a compared text; an apostrophe inside a word belongs to it. */
export function comparedWords(compared: string): string[] {
  return compared.match(word) ?? [];
}

/** Words and numbers of a title in the form in which they are compared. */
export function titleWords(title: string): string[] {
  return comparedWords(comparedText(title));
}

/**
 * A test for a word or a run of words in a compared text, whatever stands between them other than letters. `*` stands for any
 * letters, none included: "poe*" finds "Poems" and "poésies", "* novel" any word before "novel". Case and accents do
 * not count.
 *
 * @returns null where the pattern holds no letter and no digit
 */
export function titlePattern(pattern: string): ((compared: string) => boolean) | null {
  const compared = comparedText(pattern);
  if (!/[\p{L}\p{N}]/u.test(compared)) return null;
  const words = compared.match(/[\p{L}\p{M}\p{N}*']+/gu) ?? [];
  const letters = "[\\p{L}\\p{M}\\p{N}']";
  const body = words.map((each) => each.replace(/\*+/g, `${letters}*`)).join(`[^\\p{L}\\p{N}]+`);
  const expression = new RegExp(`(?<!${letters})${body}(?!${letters})`, "u");
  // Most titles lack even the letters between two stars, which is quicker to see.
  const [longest] = words.flatMap((each) => each.split("*")).sort((a, b) => b.length - a.length);
  return (compared) => compared.includes(longest) && expression.test(compared);
}
