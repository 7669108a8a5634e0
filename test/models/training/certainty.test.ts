import { describe, expect, it } from "vitest";
import { certainRange } from "../../../models/training/certainty.js";

/** As many texts on each side of 0.5, the certain ones first; the sides mirror each other. */
function mirrored(wrongAt: readonly number[], perSide: number) {
  const probabilities: number[] = [];
  const outcomes: number[] = [];
  for (let i = 0; i < perSide; i++) {
    const p = 0.49 * (i / perSide);
    const wrong = wrongAt.includes(i) ? 1 : 0;
    probabilities.push(p, 1 - p);
    outcomes.push(wrong, 1 - wrong);
  }
  return { probabilities, outcomes };
}

describe("certainRange", () => {
  it("needs 161 right answers in a row to show 99% with a confidence of 0.8", () => {
    // 0.99^161 = 0.198; 0.99^160 = 0.2003.
    const few = mirrored([], 160);
    expect(certainRange(few.probabilities, few.outcomes, 0.5, 0.99, 0.8)).toEqual({
      accuracy: 0.99,
      below: 0,
      from: 1,
    });
    const enough = mirrored([], 161);
    expect(certainRange(enough.probabilities, enough.outcomes, 0.5, 0.99, 0.8)).toEqual({
      accuracy: 0.99,
      below: 0.5,
      from: 0.5,
    });
  });

  it("stops before a mistake that the right answers do not make up for, and goes beyond one that they do", () => {
    const early = mirrored([170], 200);
    const range = certainRange(early.probabilities, early.outcomes, 0.5, 0.99, 0.8);
    expect(range.below).toBeCloseTo(0.49 * (169.5 / 200), 10);
    expect(range.from).toBeCloseTo(1 - range.below, 10);
    const later = mirrored([170], 400);
    expect(certainRange(later.probabilities, later.outcomes, 0.5, 0.99, 0.8).below).toBe(0.5);
  });

  it("is narrower the surer it is to be", () => {
    const { probabilities, outcomes } = mirrored([20, 310, 460, 500, 505], 600);
    const reach = [0.5, 0.8, 0.9, 0.95].map(
      (confidence) => certainRange(probabilities, outcomes, 0.5, 0.99, confidence).below,
    );
    expect(reach).toEqual(reach.toSorted((a, b) => b - a));
    expect(new Set(reach).size).toBeGreaterThan(2);
  });

  it("is empty without texts", () => {
    expect(certainRange([], [], 0.5, 0.99, 0.8)).toEqual({ accuracy: 0.99, below: 0, from: 1 });
  });
});
