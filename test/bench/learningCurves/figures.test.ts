import { describe, expect, it } from "vitest";
import { drawFigures } from "../../../bench/learningCurves/figures.js";

const right = { right: [0], wrong: [], missed: [] };
const wrong = { right: [], wrong: [1], missed: [0] };

describe("drawFigures", () => {
  it("gives the mean over draws: of a single column the accuracy", () => {
    const draws = [
      { split: 0, decided: [right, right, right, wrong] },
      { split: 0, decided: [right, wrong, wrong, wrong] },
    ];
    expect(drawFigures(draws, 1)["accuracy"].value).toBe(0.5);
  });

  it("has an interval that knows of the draws as well as of the texts", () => {
    const draws = [
      { split: 0, decided: Array.from({ length: 50 }, () => right) },
      { split: 0, decided: Array.from({ length: 50 }, () => wrong) },
    ];
    const { low, high } = drawFigures(draws, 1)["accuracy"];
    expect([low, high]).toEqual([0, 1]);
  });

  it("names the pooled figure of many labels micro-F1", () => {
    const figures = drawFigures([{ split: 0, decided: [right, { right: [0], wrong: [2], missed: [1] }] }], 3);
    // Pooled: two right, one wrong, one missed: 4 / (4 + 1 + 1).
    expect(figures["micro-F1"].value).toBeCloseTo(2 / 3, 12);
  });
});
