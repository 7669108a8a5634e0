import { describe, expect, it } from "vitest";
import { peerFigures } from "../../../bench/peers/figures.js";

describe("peerFigures", () => {
  it("grants a peer the threshold that is best for each figure, and tells what one chosen elsewhere gives", () => {
    // Three texts × two labels. From 0.5 on the first label is given to the first two texts, and rightly once:
    // TP 1, FP 1, FN 2, micro-F1 2/5. From 0.2 on, to give the second label to the last two too: TP 3, FP 1, FN 0, 6/7.
    const test = {
      scores: Float32Array.of(0.9, 0.1, 0.5, 0.3, 0, 0.2),
      outcomes: Uint8Array.of(1, 0, 0, 1, 0, 1),
    };
    // Here the best threshold is 0.5, where both decisions are right.
    const rehearsal = { scores: Float32Array.of(0.5, 0.2, 0.6, 0), outcomes: Uint8Array.of(1, 0, 1, 0) };
    const figures = peerFigures(test, rehearsal, 2, false);
    expect(figures["micro-F1"].granted).toBeCloseTo(6 / 7, 12);
    expect(figures["micro-F1"].chosen).toBeCloseTo(2 / 5, 12);
    // F1 of the first label 2/3, of the second 1.
    expect(figures["macro-F1"].granted).toBeCloseTo((2 / 3 + 1) / 2, 12);
    // Highest scores: right, wrong, right.
    expect(figures["precision at 1"]).toEqual({ granted: 2 / 3, chosen: 2 / 3 });
  });

  it("judges texts of two labels by the distance of their scores", () => {
    // Distances −0.4, 0.2, 0.6; the second text is of the first label: from 0.6 on, all are right.
    const test = {
      scores: Float32Array.of(0.7, 0.3, 0.4, 0.6, 0.2, 0.8),
      outcomes: Uint8Array.of(1, 0, 1, 0, 0, 1),
    };
    const figures = peerFigures(test, undefined, 2, true);
    expect(figures["accuracy"]).toEqual({ granted: 1, chosen: null });
    expect(figures["macro-F1"]).toEqual({ granted: 1, chosen: null });
    expect(figures["precision at 1"]).toBeUndefined();
  });
});
