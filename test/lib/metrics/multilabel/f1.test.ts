import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenLabels, textDecisions } from "../../../../src/lib/metrics/multilabel/decisions.js";
import { f1, f1Scores } from "../../../../src/lib/metrics/multilabel/f1.js";

/** Three texts and three labels, as in the documentation of scikit-learn's f1_score: 0.667, 1 and 0.667 by label. */
const outcomes = [0, 0, 0, 1, 1, 1, 0, 1, 1];
const given = [0, 0, 0, 1, 1, 1, 1, 1, 0];
const decided = textDecisions(given, outcomes, 3);

describe("f1Scores", () => {
  it("gives the values of scikit-learn's example", () => {
    const scores = f1Scores(decided, 3);
    expect(scores.labels.map(f1)).toEqual([2 / 3, 1, 2 / 3]);
    expect(scores.macroF1).toBeCloseTo(7 / 9, 12);
    expect(scores.microF1).toBeCloseTo(0.8, 12);
    expect(scores.microPrecision).toBeCloseTo(4 / 5, 12);
    expect(scores.microRecall).toBeCloseTo(4 / 5, 12);
  });

  it("weights labels by support, and texts alike", () => {
    const scores = f1Scores(decided, 3);
    expect(scores.weightedF1).toBeCloseTo((1 * (2 / 3) + 2 * 1 + 2 * (2 / 3)) / 5, 12);
    // The first text has no label and is given none; the third finds one of two and one that is wrong.
    expect(scores.sampleF1).toBeCloseTo((1 + 1 + 0.5) / 3, 12);
    expect(scores.subsetAccuracy).toBeCloseTo(2 / 3, 12);
    expect(scores.accuracy).toBeCloseTo(7 / 9, 12);
  });

  it("counts a text as often as the sample has it", () => {
    expect(f1Scores(decided, 3, [2, 2]).labels).toEqual([
      { right: 0, wrong: 2, missed: 0 },
      { right: 2, wrong: 0, missed: 0 },
      { right: 0, wrong: 0, missed: 2 },
    ]);
  });

  it("leaves a label out of the means that is neither there nor given", () => {
    const scores = f1Scores(textDecisions([1, 0], [1, 0], 2), 2);
    expect([scores.macroF1, scores.microF1, scores.weightedF1]).toEqual([1, 1, 1]);
    expect(f1(scores.labels[1])).toBeNaN();
  });

  it("is near perfect in accuracy where rare labels are never given, and 0 in F1", () => {
    const rare = Array.from({ length: 300 }, (_, i) => (i === 0 ? 1 : 0));
    const scores = f1Scores(textDecisions(new Uint8Array(300), rare, 3), 3);
    expect(scores.accuracy).toBeCloseTo(299 / 300, 12);
    expect(scores.microF1).toBe(0);
  });

  it("keeps every mean within its labels' range", () => {
    const bit = fc.integer({ min: 0, max: 1 });
    const table = fc.array(fc.tuple(bit, bit), { minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(table, (pairs) => {
        const full = pairs.slice(0, pairs.length - (pairs.length % 4));
        const scores = f1Scores(
          textDecisions(
            full.map(([g]) => g),
            full.map(([, y]) => y),
            4,
          ),
          4,
        );
        const each = scores.labels.map(f1).filter((value) => !Number.isNaN(value));
        for (const mean of [scores.macroF1, scores.microF1]) {
          if (each.length === 0) expect(mean).toBeNaN();
          else {
            expect(mean).toBeGreaterThanOrEqual(Math.min(...each) - 1e-12);
            expect(mean).toBeLessThanOrEqual(Math.max(...each) + 1e-12);
          }
        }
      }),
      { seed: 1 },
    );
  });
});

describe("givenLabels", () => {
  it("gives the labels whose probability is at or above their own threshold", () => {
    expect([...givenLabels([0.5, 0.5, 0.2, 0.8], [0.5, 0.6])]).toEqual([1, 0, 0, 1]);
  });
});
