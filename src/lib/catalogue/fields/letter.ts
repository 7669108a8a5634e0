import type { CategoryField } from "../field.js";
import { foldedText } from "../foldedText.js";

const otherSign = "other sign";
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
  const [first = ""] = /[\p{L}\p{N}]/u.exec(foldedText(text)) ?? [];
  return first === "" || /[a-z]/.test(first) ? first.toUpperCase() : otherSign;
}
