import { eld } from "eld/extrasmall";
import { languageName } from "../../src/lib/catalogue/languageName.js";
import { unknownLanguage } from "../../src/lib/language/unknown.js";

/** Fewest letters by which a language is told, and characters that are looked at. */
const [fewestLetters, mostCharacters] = [10, 400];

/**
 * Language of a text as catalogues name it, such as "Dutch"; "unknown" where it is too short or the answer is not sure.
 * By eld's smallest n-grams, of any language that they know: those that tell the languages of old titles take 400 MB.
 */
export function languageOf(text: string): string {
  const beginning = text.slice(0, mostCharacters);
  if ((beginning.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return unknownLanguage;
  const result = eld.detect(beginning);
  return result.language && result.isReliable() ? languageName(result.language) : unknownLanguage;
}
