import { describe, expect, it } from "vitest";
import { labelSimilarity, pairTable } from "../../../src/lib/multilabel/labelCompany.js";

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
