import { describe, expect, test } from "vitest";
import { perturbations } from "../../../src/lib/behaviour/perturbations.js";
import { perturbTitles } from "../../../src/lib/behaviour/perturbTitles.js";
import { readTitleChange } from "../../../src/lib/behaviour/titleChange.js";
import { typingSlip } from "../../../src/lib/behaviour/typingSlip.js";
import { randomGenerator } from "../../../src/lib/statistics/random.js";

const changed = (name: keyof typeof perturbations, title: string) =>
  perturbations[name](title, randomGenerator(1));

describe("harmless changes to a title", () => {
  test.each([
    ["with illustrations", "Poems.", "Poems. With illustrations."],
    ["with illustrations, in brackets", "Poems.", "Poems. [With illustrations.]"],
    ["brackets removed", "[Poems. [By X.]]", "Poems. By X."],
    ["notes in brackets removed", "Poems. [With a map.]", "Poems."],
    ["notes in brackets removed", "[Poems.]", "Poems."],
    ["ſ for s", "Lost songs, his", "Loſt ſongs, his"],
    ["etc", "Poems.", "Poems, etc"],
    ["upper case", "Poésies", "POÉSIES"],
    ["lower case", "A Tale", "a tale"],
    ["decomposed letters (NFD)", "é", "e\u0301"],
    ["straight quotes", "“A’s” tale", '"A\'s" tale'],
    ["double spaces", "A tale of", "A  tale  of"],
  ] as const)("%s: %s", (name, title, expected) => {
    expect(changed(name, title)).toBe(expected);
  });

  test("slip once in a word of four letters or more, never in its first letter", () => {
    const slips = new Set(
      Array.from({ length: 50 }, (_, seed) => typingSlip("The of tale", randomGenerator(seed))),
    );
    expect([...slips].sort()).toEqual(
      [
        "The of taale",
        "The of tael",
        "The of tale".replace("tale", "talle"),
        "The of tle",
        "The of tlae",
        "The of tae",
      ].sort(),
    );
  });

  test("leave a title of short words as it is", () => {
    expect(typingSlip("The sea", randomGenerator(1))).toBe("The sea");
  });

  test("go by a seed over a list of titles", () => {
    const titles = ["A tale of Oban", "Sonnets and ballads"];
    expect(perturbTitles(titles, "one typing slip", 7)).toEqual(perturbTitles(titles, "one typing slip", 7));
    expect(perturbTitles(titles, "etc")[0]).toEqual({
      ...{ kind: "must not change", expected: null },
      before: "A tale of Oban",
      title: "A tale of Oban, etc",
    });
  });
});

describe("a title and what it was before", () => {
  test("are divided by an arrow, each with a capital and one stop after an abbreviation", () => {
    expect(readTitleChange("hope, by A. Pike, Esq.. => hope: a poem ...")).toEqual({
      before: "Hope, by A. Pike, Esq.",
      title: "Hope: a poem ...",
    });
    expect(readTitleChange("hope.")).toEqual({ before: null, title: "Hope." });
  });
});
