import { count } from "../format.js";

/** Longest text that a page hands to a model. */
export const mostCharacters = 1_000_000;

/**
 * What a reader should know about a text before believing what a model says of it, in sentences: that it has no
 * words, next to none, another script, or more than can be read. Empty for plain texts.
 */
export function textCautions(text: string): string[] {
  const cautions: string[] = [];
  // Long texts are judged by their beginning.
  const letters = text.slice(0, 10_000).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (text.length > mostCharacters)
    cautions.push(
      `The text has ${count(text.length)} characters; the model read the first ${count(mostCharacters)}.`,
    );
  if (letters.length === 0)
    cautions.push(
      "There are no letters in this text, so the model knows next to nothing of it: the probabilities are those of any text.",
    );
  else if (latin < letters.length / 2)
    cautions.push(
      "Most of this text is not in the Latin script. The model has hardly seen any such text, so its answer is a guess.",
    );
  else if (letters.length < 4)
    cautions.push("The text is so short that the probabilities are hardly more than those of any text.");
  return cautions;
}
