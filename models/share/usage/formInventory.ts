import { comparedLetters } from "../../../src/lib/catalogue/foldedText.js";
import { formWords } from "../../../src/lib/catalogue/formWords.js";
import { prepositionReach, prepositions } from "../../../src/lib/text/titlePage.js";

/** What programs in other languages need to know of the forms that titles name, so that no list of words is kept twice. */
export const formInventory = {
  /** Words of each form, as alternatives of a regular expression; a word counts for the first form that has it. */
  forms: formWords,
  /** A form is the subject within so many words after one of these. */
  prepositions: [...prepositions],
  reach: prepositionReach,
  /** How letters are compared that have no accent to take off. */
  comparedAs: Object.fromEntries(comparedLetters),
};
