import { describe, expect, it } from "vitest";
import { mostCharacters, textCautions } from "../../../src/lib/text/readability.js";

describe("textCautions", () => {
  it("has nothing to say of a plain text, in any European language", () => {
    expect(textCautions("A Summer among the Fjords")).toEqual([]);
    expect(textCautions("Œuvres complètes, avec préface; ÆØÅ")).toEqual([]);
  });

  it.each([
    ["§§§ 1234 !!!", "There are no letters"],
    ["📚✨", "There are no letters"],
    ["", "There are no letters"],
    ["a", "so short"],
    ["ألف ليلة وليلة", "not in the Latin script"],
    ["Война и мир, a novel", "not in the Latin script"],
  ])("warns of %j", (text, caution) => {
    expect(textCautions(text)).toHaveLength(1);
    expect(textCautions(text)[0]).toContain(caution);
  });

  it("says how much of a text of more than a million characters was read", () => {
    expect(textCautions("word ".repeat(mostCharacters / 4))).toEqual([
      "The text has 1,250,000 characters; the model read the first 1,000,000.",
    ]);
  });
});
