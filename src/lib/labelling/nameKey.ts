import { composeText, foldText } from "../text/normalise.js";
import { plainForm } from "./text/plainForm.js";

/** Words that stand in the place of a publisher's name, or around it. */
const notNames = new Set(["author", "authors", "anon", "private", "privately", "subscribers"]);
const noise = new Set([
  "printed",
  "published",
  "for",
  "the",
  "by",
  "and",
  "co",
  "of",
  "s",
  "n",
  "l",
  "pr",
  "london",
]);

/**
 * What wordings of one author's name share: the letters of the first name given, without accents, dates and
 * punctuation. "" where there is none.
 */
export function authorKey(author: string): string {
  return lettersOf(author.split(";")[0]).join(" ");
}

/**
 * What wordings of one publisher's name share: "Printed for Longman & Co." and "Longman" give "longman". "" where no
 * one is named, as in "[s.n.]" or "Printed for the author".
 */
export function publisherKey(publisher: string): string {
  const words = lettersOf(publisher.split(/[;:]/)[0]);
  if (words.some((word) => notNames.has(word))) return "";
  return words.filter((word) => !noise.has(word)).join(" ");
}

function lettersOf(text: string): string[] {
  return plainForm(foldText(composeText(text))).match(/\p{L}+/gu) ?? [];
}
