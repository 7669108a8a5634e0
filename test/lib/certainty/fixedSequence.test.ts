import { describe, expect, it } from "vitest";
import { cutsAt, fewestTexts, widestCut } from "../../../src/lib/certainty/fixedSequence.js";

const promise = { accuracy: 0.9, confidence: 0.95 };

describe("testing cuts in a fixed order", () => {
  it("counts the texts from each score upwards, those of equal score together", () => {
    const cuts = cutsAt([0.9, 0.5, 0.7, 0.5], [false, true, false, false], [0.8, 0.5, 0.1]);
    expect(cuts).toEqual([
      { from: 0.8, kept: 1, wrong: 0 },
      { from: 0.5, kept: 4, wrong: 1 },
      { from: 0.1, kept: 4, wrong: 1 },
    ]);
  });

  it("takes the last cut before the first that fails", () => {
    // 0.9^29 = 0.047; with one mistake it takes 46 texts: 0.9^46 + 46 × 0.1 × 0.9^45 = 0.048.
    const cut = (from: number, kept: number, wrong: number) => ({ from, kept, wrong });
    expect(widestCut([cut(0.9, 29, 0), cut(0.8, 46, 1), cut(0.7, 60, 3), cut(0.6, 500, 3)], promise)).toBe(
      0.8,
    );
    expect(widestCut([cut(0.9, 28, 0), cut(0.8, 46, 1)], promise)).toBeNull();
    expect(widestCut([cut(0.9, 45, 1)], promise)).toBeNull();
  });

  it("needs 29 texts without a mistake for 90%, 59 for 95% and 299 for 99%", () => {
    const fewest = (accuracy: number) => fewestTexts({ ...promise, accuracy });
    expect([0.9, 0.95, 0.99].map(fewest)).toEqual([29, 59, 299]);
  });
});
