import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyLimits, fitLimits } from "../../../src/lib/errorAnalysis/limits.js";

const probabilities = [0.05, 0.1, 0.3, 0.5, 0.8, 0.9];
const isSecond = [false, true, false, true, false, true];

describe("applyLimits", () => {
  it("calls below the first non-second, from the second second, and leaves the rest", () => {
    const { first, second, left, leftSecond, all, coverage } = applyLimits(probabilities, isSecond, {
      below: 0.3,
      from: 0.8,
    });
    expect([first.kept, first.right]).toEqual([2, 1]);
    expect([second.kept, second.right]).toEqual([2, 1]);
    expect([left, leftSecond]).toEqual([2, 1]);
    expect(all.accuracy.value).toBe(0.5);
    expect(coverage.value).toBeCloseTo(4 / 6, 12);
  });

  it("leaves nothing where the limits meet", () => {
    expect(applyLimits(probabilities, isSecond, { below: 0.5, from: 0.5 }).left).toBe(0);
  });
});

describe("fitLimits", () => {
  it("reaches as far as labels stay right often enough, halfway to the next title", () => {
    expect(fitLimits(probabilities, isSecond, 0.5, 1)).toEqual({
      below: (0.05 + 0.1) / 2,
      from: (0.8 + 0.9) / 2,
    });
  });

  it("leaves a side empty on which the accuracy cannot be had", () => {
    expect(fitLimits([0.1, 0.9], [true, false], 0.5, 0.9)).toEqual({ below: 0, from: 1 });
  });

  it("keeps its promise on the titles it was fitted on", () => {
    const title = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.boolean());
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 40 }), (titles) => {
        const p = titles.map(([each]) => each);
        const labels = titles.map(([, each]) => each);
        const { first, second } = applyLimits(p, labels, fitLimits(p, labels, 0.5, 0.8));
        for (const { kept, right } of [first, second]) expect(kept === 0 || right / kept >= 0.8).toBe(true);
      }),
      { seed: 4 },
    );
  });
});
