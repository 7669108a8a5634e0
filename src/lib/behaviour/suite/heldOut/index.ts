import type { WordLists } from "../../template.js";
import type { SuiteTemplates } from "../tests.js";
import { changes } from "./changes.js";
import { fiction } from "./fiction.js";
import { languages } from "./languages.js";
import { nonFiction } from "./nonFiction.js";
import { otherLanguages } from "./otherLanguages.js";
import { words } from "./words.js";

/** The half of the suite that nobody looks at while a model is mended. */
export const heldOut: { templates: SuiteTemplates; words: WordLists } = {
  templates: { ...fiction, ...nonFiction, ...changes, ...languages, ...otherLanguages },
  words,
};
