import { brackets } from "../catalogue/fields/brackets.js";
import { form } from "../catalogue/fields/form.js";
import { language } from "../catalogue/fields/language.js";
import { words } from "../catalogue/fields/words.js";
import { catalogueOf } from "../catalogue/catalogueOf.js";
import { groupNames } from "../catalogue/groups.js";
import { identifyLanguage } from "../language/identify.js";
import type { Traits } from "./strata.js";

/** Length, language, form and brackets of texts, all read off the texts themselves: what any catalogue has. */
export function traitsOf(texts: readonly string[]): Traits[] {
  const catalogue = catalogueOf(
    texts.map((title, i) => ({ id: String(i), title })),
    { language: texts.map((text) => identifyLanguage(text).language) },
  );
  const columns = [words, language, form, brackets].map((field) => groupNames(field, catalogue));
  return texts.map((_, i) => columns.map((names) => names[i]));
}
