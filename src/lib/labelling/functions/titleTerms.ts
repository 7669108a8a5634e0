import type { Language } from "../../language/languages.js";
import type { Label } from "../../rows.js";
import type { TermsFunction } from "../labellingFunction.js";
import { foreignWords } from "./foreignWords.js";
import { listed } from "./listed.js";

/**
 * A function that looks for terms in the title. Terms and exceptions are separated by commas. Functions for other
 * languages than English leave titles alone that have another language's small words.
 */
export function titleTerms(
  language: Language,
  name: string,
  vote: Label,
  description: string,
  terms: string,
  except = "",
): TermsFunction {
  const foreign = language === "English" ? [] : foreignWords(language);
  const exceptions = [...listed(except), ...foreign];
  return {
    kind: "terms",
    name,
    language,
    description,
    field: "title",
    vote,
    terms: listed(terms),
    ...(exceptions.length > 0 && { except: exceptions }),
  };
}
