import { describe, expect, it } from "vitest";
import { labelNeighbours } from "../../../src/lib/multilabel/labelNeighbours.js";
import { accuracyOfNoLabels } from "../../../src/lib/multilabel/neverAnyLabel.js";

const data = {
  texts: 100,
  support: { love: 40, life: 50, war: 10 },
  coOccurrence: [
    { first: "love", second: "life", count: 20 },
    { first: "war", second: "life", count: 2 },
  ],
};

describe("labelNeighbours", () => {
  it("counts texts with both labels, as a share of the chosen label's and against chance", () => {
    // By hand: 20 of 40; expected by chance 40 × 50 / 100 = 20, so a lift of 1; 2 of 10, expected 5.
    expect(labelNeighbours("love", data)).toEqual([{ label: "life", texts: 20, share: 0.5, lift: 1 }]);
    expect(labelNeighbours("war", data)).toEqual([{ label: "life", texts: 2, share: 0.2, lift: 0.4 }]);
  });

  it("finds a label on either side of a pair, the most common company first", () => {
    expect(labelNeighbours("life", data).map(({ label }) => label)).toEqual(["love", "war"]);
    expect(labelNeighbours("absent", data)).toEqual([]);
  });
});

describe("accuracyOfNoLabels", () => {
  it("is one less the share of pairs that are carried", () => {
    // 4 texts, 5 labels, 3 of the 20 pairs carried.
    const labels = [{ support: 2 }, { support: 1 }, { support: 0 }, { support: 0 }, { support: 0 }];
    expect(accuracyOfNoLabels({ n: 4, labels })).toBeCloseTo(0.85, 12);
    expect(accuracyOfNoLabels({ n: 0, labels: [] })).toBeNaN();
  });
});
