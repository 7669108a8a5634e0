import type { RandomGenerator } from "../statistics/random.js";
import { typingSlip } from "./typingSlip.js";

/** A change to a title that leaves the book what it is. A title that has nothing to change stays as it is. */
export type Perturbation = (title: string, random: RandomGenerator) => string;

const singleQuotes = /[\u2018\u2019\u201a\u201b]/g;
const doubleQuotes = /[\u201c\u201d\u201e\u201f]/g;

/** Changes that must not change a label, by their names. */
export const perturbations = {
  "with illustrations": (title) => `${withoutStop(title)}. With illustrations.`,
  "with illustrations, in brackets": (title) => `${title} [With illustrations.]`,
  "brackets removed": (title) => title.replace(/[[\]]/g, ""),
  // Harmless where the note does not name the form; a title that is all note keeps its words.
  "notes in brackets removed": (title) =>
    title.replace(/\s*\[[^[\]]*\]/g, "").trim() || title.replace(/[[\]]/g, ""),
  "ſ for s": (title) => title.replace(/s(?=\p{L})/gu, "ſ"),
  "one typing slip": typingSlip,
  etc: (title) => `${withoutStop(title)}, etc`,
  "upper case": (title) => title.toUpperCase(),
  "lower case": (title) => title.toLowerCase(),
  "decomposed letters (NFD)": (title) => title.normalize("NFD"),
  "straight quotes": (title) => title.replace(singleQuotes, "'").replace(doubleQuotes, '"'),
  "double spaces": (title) => title.replaceAll(" ", "  "),
} satisfies Record<string, Perturbation>;

export type PerturbationName = keyof typeof perturbations;

/** The title without full stops and spaces at its end. */
function withoutStop(title: string): string {
  return title.replace(/[.\s]+$/, "");
}
