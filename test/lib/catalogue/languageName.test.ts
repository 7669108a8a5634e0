import { expect, test } from "vitest";
import { languageName } from "../../../src/lib/catalogue/languageName.js";

test("codes of MARC and of ISO 639 give the English name, of several the first", () => {
  for (const code of ["ger", "deu", "de", "GER", "ger | eng"]) expect(languageName(code)).toBe("German");
});

test("what is no code stays as it is", () => {
  expect(languageName(" Plattdeutsch ")).toBe("Plattdeutsch");
  expect(languageName("zzz")).toBe("zzz");
  expect(languageName("")).toBe("");
});
