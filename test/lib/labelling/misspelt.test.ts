import { expect, test } from "vitest";
import { foreignWords } from "../../../src/lib/labelling/functions/foreignWords.js";
import type { TermsFunction } from "../../../src/lib/labelling/labellingFunction.js";

const tales: TermsFunction = {
  kind: "terms",
  name: "tales",
  language: "Danish",
  description: "Names a fortælling.",
  field: "title",
  vote: "fiction",
  terms: ["fortælling"],
};

/** The type check of the repository fails where one of these compiles. */
const misspelt: TermsFunction[] = [
  // @ts-expect-error The language is "Danish".
  { ...tales, language: "Danisch" },
  // @ts-expect-error The class is "non_fiction".
  { ...tales, vote: "nonfiction" },
  // @ts-expect-error The field is "publisher".
  { ...tales, field: "publishers" },
];

test("functions in misspelt languages, for misspelt classes and of misspelt fields do not compile", () => {
  expect(misspelt).toHaveLength(3);
  // @ts-expect-error The language is "Danish".
  expect(foreignWords("Danisch")).not.toEqual(foreignWords("Danish"));
});

test("a function in a language leaves alone what has small words of other languages, not of its own", () => {
  expect(foreignWords("Danish")).toContain("und");
  expect(foreignWords("Danish")).not.toContain("og");
});
