import { describe, expect, it } from "vitest";
import {
  coOccurrence,
  confusedPairs,
  countTogether,
  labelSimilarity,
  pairTable,
} from "../../../../src/lib/metrics/multilabel/coOccurrence.js";

describe("coOccurrence", () => {
  it("counts the texts that carry both labels, the commonest pair first", () => {
    expect(coOccurrence([[0, 1], [1, 0, 2], [2], []])).toEqual([
      { first: 0, second: 1, count: 2 },
      { first: 0, second: 2, count: 1 },
      { first: 1, second: 2, count: 1 },
    ]);
  });
});

describe("confusedPairs", () => {
  it("pairs each missed label with each wrongly given one of the same text", () => {
    const decided = [
      { right: [5], missed: [1], wrong: [2, 3] },
      { right: [], missed: [1], wrong: [2] },
      { right: [], missed: [4], wrong: [] },
    ];
    expect(confusedPairs(decided)).toEqual([
      { first: 1, second: 2, count: 2 },
      { first: 1, second: 3, count: 1 },
    ]);
  });
});

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

const together = pairTable(["love", "life", "war", "none"], { love: 4, life: 9, war: 2, none: 0 }, [
  { first: "life", second: "love", count: 3 },
  { first: "war", second: "unlisted", count: 1 },
]);

describe("pairTable", () => {
  it("is symmetric, with the texts of each label on the diagonal and nothing for pairs that are not recorded", () => {
    expect(together).toEqual([
      [4, 3, 0, 0],
      [3, 9, 0, 0],
      [0, 0, 2, 0],
      [0, 0, 0, 0],
    ]);
  });
});

describe("labelSimilarity", () => {
  it("divides the common texts by the geometric mean of both labels' texts", () => {
    const similarity = labelSimilarity(together);
    // By hand: 3 / √(4 × 9).
    expect(similarity[0][1]).toBe(0.5);
    expect(similarity[2][2]).toBe(1);
    expect(similarity[0][2]).toBe(0);
  });

  it("is 0, not NaN, for a label that no text carries", () => {
    expect(labelSimilarity(together)[3]).toEqual([0, 0, 0, 0]);
  });
});
