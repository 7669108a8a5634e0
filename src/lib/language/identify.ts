import { eld } from "eld/large";
import type { Language } from "./languages.js";
import { outsideBrackets } from "./outsideBrackets.js";
import { unknownLanguage } from "./unknown.js";

/** Language that a title is written in, as catalogues name it, such as "Dutch"; "unknown" where the title is too short. */
export interface TitleLanguage {
  language: string;
  /** true where the best language is clearly ahead of the second. */
  sure: boolean;
}

/**
 * The languages that can be told: those of the collection, of which eld knows no Latin and no Welsh. Norwegian is left
 * out: as printed in the nineteenth century it is Danish to any identifier.
 */
const languageNames: Readonly<Record<string, Language>> = {
  en: "English",
  fr: "French",
  de: "German",
  nl: "Dutch",
  es: "Spanish",
  it: "Italian",
  ru: "Russian",
  da: "Danish",
  sv: "Swedish",
  pt: "Portuguese",
  pl: "Polish",
  hu: "Hungarian",
  cs: "Czech",
  el: "Greek",
};

/** Every name that `identifyLanguage` can give, without "unknown". */
export const identifiableLanguages: readonly string[] = Object.values(languageNames);

/** Fewest letters outside of brackets by which a language is named: below it, names of people are most of what there is. */
const fewestLetters = 10;
/** Lead of the best score over the second, from which an answer is sure. */
const clearLead = 0.02;

const detector = eld.newInstance();
detector.setLanguageSubset(Object.keys(languageNames));

/**
 * Identifies the language of a title with eld (Efficient Language Detector, n-grams of bytes), restricted to the
 * languages of the collection. Words in the cataloguer's square brackets are left out: they are in English whatever
 * the book is in. Chosen over franc and tinyld, which were right less often on the annotated books (0.86 and 0.87
 * against 0.97). The n-grams take 4.5 MB: call this in loaders, and let pages read what `loadTitleLanguages` says.
 */
export function identifyLanguage(title: string): TitleLanguage {
  const text = outsideBrackets(title);
  if ((text.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return { language: unknownLanguage, sure: false };
  const result = detector.detect(text);
  const [best = 0, second = 0] = Object.values(result.getScores()).sort((a, b) => b - a);
  const language: string = languageNames[result.language] ?? unknownLanguage;
  return {
    language,
    sure: language !== unknownLanguage && result.isReliable() && best - second >= clearLead,
  };
}
