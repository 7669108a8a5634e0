import type { CategoryField } from "../field.js";
import { foldedText } from "../foldedText.js";

const otherSign = "other sign";
const letterOrDigit = /[\p{L}\p{N}]/gu;

export const letter: CategoryField = {
  kind: "category",
  key: "letter",
  name: "First letter",
  question: "With which letter does the title begin?",
  description: "first letter of the title without its accent",
  knownFrom: "title",
  reads: ["title"],
  column: "letter",
  most: 27,
  rest: "other letters",
  none: "no letter",
  values: ({ title }) => title.map(firstLetter),
  order: () => [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", otherSign],
};

/** First letter without its accent; a digit or a letter of another script counts as "other sign"; "" for none. */
function firstLetter(text: string): string {
  // A sign that stands for an apostrophe counts among letters before it is folded.
  for (const [sign] of text.matchAll(letterOrDigit)) {
    const [first] = foldedText(sign);
    if (first !== "'") return /[a-z]/.test(first) ? first.toUpperCase() : otherSign;
  }
  return "";
}
