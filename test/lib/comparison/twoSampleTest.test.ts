import { describe, expect, test } from "vitest";
import { rankingArea } from "../../../src/lib/comparison/rankingArea.js";
import { titleWords } from "../../../src/lib/comparison/titleWords.js";
import { twoSampleTest } from "../../../src/lib/comparison/twoSampleTest.js";
import { randomGenerator, randomIndex } from "../../../src/lib/statistics/random.js";

const nouns = ["sea", "hill", "moon", "river", "garden", "castle", "winter", "island", "road", "forest"];
const random = randomGenerator(7);
const made = (n: number, first: string) =>
  Array.from(
    { length: n },
    () => `${first} ${[0, 1, 2].map(() => nouns[randomIndex(nouns.length, random)]).join(" ")}`,
  );

describe("the area under the ROC curve", () => {
  test("is the share of pairs in the right order, ties counting half", () => {
    expect(rankingArea([1, 2, 3, 4], [0, 0, 1, 1])).toBe(1);
    // Pairs (2 > 1), (2 < 3), (3 > 1), (3 = 3): two and a half of four.
    expect(rankingArea([2, 3, 1, 3], [1, 1, 0, 0])).toBe(2.5 / 4);
    expect(rankingArea([1, 2], [1, 1])).toBeNaN();
    expect(rankingArea([5, 1, 9], [0, 1, 1], [0, 1, 1])).toBe(0);
  });
});

describe("the classifier two-sample test", () => {
  test("tells titles apart that always differ in a word, and names the word", () => {
    const result = twoSampleTest(made(60, "novel"), made(80, "sermon"), { permutations: 19 });
    expect(result?.titles).toBe(60);
    expect(result?.area.value).toBeGreaterThan(0.99);
    expect(result?.pValue).toBe(1 / 20);
    expect(result?.firstWords[0]).toMatchObject({ word: "novel", first: 60, second: 0 });
    expect(result?.secondWords[0].word).toBe("sermon");
  });

  test("guesses where both sides are drawn alike", () => {
    const result = twoSampleTest(made(150, "a"), made(150, "a"), { permutations: 39 });
    expect(Math.abs((result?.area.value ?? 0) - 0.5)).toBeLessThan(0.12);
    expect(result?.pValue).toBeGreaterThan(0.05);
  });

  test("is not run on a handful of titles", () => {
    expect(twoSampleTest(made(9, "a"), made(200, "b"))).toBeNull();
  });

  test("keeps words in brackets apart from the title's own", () => {
    expect(titleWords("Emma's Novel [A novel.]")).toEqual(["emma's", "novel", "[a", "[novel"]);
  });
});
