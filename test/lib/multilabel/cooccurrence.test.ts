import { describe, expect, it } from "vitest";
import { cosineSimilarity, countTogether, fromPairs } from "../../../src/lib/multilabel/cooccurrence.js";

describe("countTogether", () => {
  it("counts texts with each pair of labels, and with each label on the diagonal", () => {
    const counted = countTogether(["a", "b", "c"], [["a", "b"], ["a"], ["b", "a", "a"], ["unlisted"], []]);
    expect(counted.texts).toBe(5);
    expect(counted.together).toEqual([
      [3, 2, 0],
      [2, 2, 0],
      [0, 0, 0],
    ]);
  });
});

describe("fromPairs", () => {
  it("restores the counts from the pairs and the support of each label, whichever label comes first", () => {
    const texts = [["a", "b"], ["b", "a"], ["c", "b"], ["a"]];
    const pairs = [
      { first: "b", second: "a", count: 2 },
      { first: "b", second: "c", count: 1 },
      { first: "a", second: "dropped", count: 9 },
    ];
    const restored = fromPairs(["a", "b", "c"], 4, { a: 3, b: 3, c: 1 }, pairs);
    expect(restored).toEqual(countTogether(["a", "b", "c"], texts));
  });
});

describe("cosineSimilarity", () => {
  it("is the shared texts over the geometric mean of both", () => {
    const texts = [["a", "b"], ["a"], ["a"], ["a", "b"], ["c"]];
    const similarity = cosineSimilarity(countTogether(["a", "b", "c"], texts));
    expect(similarity[0][1]).toBeCloseTo(2 / Math.sqrt(4 * 2), 12);
    expect(similarity[0][2]).toBe(0);
    expect(similarity[1][1]).toBe(1);
  });

  it("is 0 for a label that no text has", () => {
    expect(cosineSimilarity(countTogether(["a", "never"], [["a"]]))).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });
});
