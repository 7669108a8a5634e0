import { describe, expect, it } from "vitest";
import { coOccurrence, confusedPairs } from "../../../../src/lib/metrics/multilabel/coOccurrence.js";

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
