import { foldedText } from "./foldedText.js";

/**
 * A test for a word or a run of words in a compared text, whatever stands between them other than letters. `*` stands for any
 * letters, none included: "poe*" finds "Poems" and "poésies", "* novel" any word before "novel". Case and accents do
 * not count.
 *
 * @returns null where the pattern holds no letter and no digit
 */
export function titlePattern(pattern: string): ((compared: string) => boolean) | null {
  const compared = foldedText(pattern);
  if (!/[\p{L}\p{N}]/u.test(compared)) return null;
  const words = compared.match(/[\p{L}\p{M}\p{N}*']+/gu) ?? [];
  const letters = "[\\p{L}\\p{M}\\p{N}']";
  const body = words.map((each) => each.replace(/\*+/g, `${letters}*`)).join(`[^\\p{L}\\p{N}]+`);
  const expression = new RegExp(`(?<!${letters})${body}(?!${letters})`, "u");
  // Most titles lack even the letters between two stars, which is quicker to see.
  const [longest] = words.flatMap((each) => each.split("*")).sort((a, b) => b.length - a.length);
  return (compared) => compared.includes(longest) && expression.test(compared);
}
