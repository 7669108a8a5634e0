import { describe, expect, it } from "vitest";
import { bestCut, decisions } from "../../../bench/learningCurves/decide.js";

describe("decisions", () => {
  it("gives the labels whose probability reaches the threshold", () => {
    const given = decisions(Float64Array.of(2, -2, 0, 1), Uint8Array.of(1, 0, 0, 0), 2, 0.5);
    expect(given).toEqual([
      { right: [0], wrong: [], missed: [] },
      { right: [], wrong: [0, 1], missed: [] },
    ]);
  });

  it("counts the absence of a single label as a label", () => {
    const given = decisions(Float64Array.of(2, -2), Uint8Array.of(0, 0), 1, 0.5);
    expect(given).toEqual([
      { right: [], wrong: [1], missed: [0] },
      { right: [0], wrong: [], missed: [] },
    ]);
  });
});

describe("bestCut", () => {
  it("finds a threshold that parts what can be parted, with a score of 2", () => {
    const { threshold, score } = bestCut(Float64Array.of(1.5, 2, 0.5, 0), Uint8Array.of(1, 1, 0, 0), 1);
    expect(score).toBe(2);
    expect(Math.log(threshold / (1 - threshold))).toBeGreaterThan(0.5);
    expect(Math.log(threshold / (1 - threshold))).toBeLessThan(1.5);
  });
});
