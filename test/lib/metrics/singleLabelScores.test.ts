import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideClasses } from "../../../src/lib/catalogue/predictions.js";
import { againstRest } from "../../../src/lib/metrics/againstRest.js";
import { brierScore, expectedCalibrationError, logLoss } from "../../../src/lib/metrics/calibration.js";
import { namedScores, singleLabelScores } from "../../../src/lib/metrics/singleLabelScores.js";

const three = {
  classes: 3,
  actual: [0, 1, 2, 2],
  predicted: [0, 1, 2, 0],
  probabilities: [0.8, 0.1, 0.1, 0.2, 0.6, 0.2, 0, 0, 1, 0.5, 0.2, 0.3],
};

const judged = fc
  .integer({ min: 2, max: 5 })
  .chain((classes) =>
    fc.record({
      classes: fc.constant(classes),
      rows: fc.array(
        fc.record({
          actual: fc.nat(classes - 1),
          odds: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: classes, maxLength: classes }),
          weight: fc.nat(4),
        }),
        { minLength: 1, maxLength: 12 },
      ),
    }),
  )
  .map(({ classes, rows }) => {
    const probabilities = rows.flatMap(({ odds }) => {
      const sum = odds.reduce((all, each) => all + each);
      return odds.map((each) => each / sum);
    });
    return {
      records: {
        classes,
        actual: rows.map(({ actual }) => actual),
        predicted: decideClasses(probabilities, classes, 0.5),
        probabilities,
      },
      weights: rows.map(({ weight }) => weight),
    };
  });

describe("scores of k classes", () => {
  it("are those worked out by hand for three classes", () => {
    const { n, accuracy, balancedAccuracy, macroF1, ...scores } = singleLabelScores(three);
    expect([n, accuracy]).toEqual([4, 0.75]);
    expect(balancedAccuracy).toBeCloseTo((1 + 1 + 0.5) / 3, 12);
    expect(macroF1).toBeCloseTo((2 / 3 + 1 + 2 / 3) / 3, 12);
    expect(scores.logLoss).toBeCloseTo(-Math.log(0.8 * 0.6 * 0.3) / 4, 10);
    // Halves of 0.04 + 0.01 + 0.01, 0.04 + 0.16 + 0.04, 0, and 0.25 + 0.04 + 0.49.
    expect(scores.brierScore).toBeCloseTo((0.03 + 0.12 + 0 + 0.39) / 4, 12);
    // Every record has a bin of its own, but for the first class's 0.2 and 0, and so on: gaps over four records.
    const first = 0.2 + 0.2 + 0 + 0.5;
    const second = 0.1 + 0 + Math.abs(0.6 + 0 - 1) + 0.2;
    expect(expectedCalibrationError([0.8, 0.2, 0, 0.5], [1, 0, 0, 0])).toBeCloseTo(first / 4, 12);
    expect(expectedCalibrationError([0.1, 0.6, 0, 0.2], [0, 1, 0, 0])).toBeCloseTo(second / 4, 12);
    const third = expectedCalibrationError([0.1, 0.2, 1, 0.3], [0, 0, 1, 1]);
    expect(scores.expectedCalibrationError).toBeCloseTo((first / 4 + second / 4 + third) / 3, 12);
  });

  it("of two classes are those of the second against the first", () => {
    const second = [0.9, 0.35, 0.2, 0.7];
    const actual = [1, 1, 0, 0];
    const probabilities = second.flatMap((p) => [1 - p, p]);
    const predicted = decideClasses(probabilities, 2, 0.5);
    const scores = singleLabelScores({ classes: 2, actual, predicted, probabilities });
    expect(scores.expectedCalibrationError).toBe(expectedCalibrationError(second, actual));
    expect(scores.brierScore).toBe(brierScore(second, actual));
    expect(scores.logLoss).toBe(logLoss(second, actual));
  });

  it("with whole weights are those of a sample that repeats each record so often", () => {
    fc.assert(
      fc.property(judged, ({ records, weights }) => {
        const sample = weights.flatMap((times, record) => Array<number>(times).fill(record));
        const repeated = namedScores(singleLabelScores(records, { sample }));
        const weighted = namedScores(singleLabelScores(records, { weights }));
        for (const [name, value] of Object.entries(weighted))
          if (Number.isNaN(value)) expect(repeated[name as "accuracy"], name).toBeNaN();
          else expect(value, name).toBeCloseTo(repeated[name as "accuracy"], 9);
      }),
      { seed: 1 },
    );
  });

  it("with equal weights are the plain scores", () => {
    const weighted = namedScores(singleLabelScores(three, { weights: [2, 2, 2, 2] }));
    for (const [name, value] of Object.entries(namedScores(singleLabelScores(three))))
      expect(weighted[name as "accuracy"], name).toBeCloseTo(value, 12);
  });

  it("say which is undefined: a class only in the truth, only in the predictions, or nowhere", () => {
    const { labels, macroF1, balancedAccuracy } = singleLabelScores({
      classes: 4,
      actual: [0, 1],
      predicted: [0, 2],
      probabilities: [1, 0, 0, 0, 0, 0, 1, 0],
    });
    expect(labels[1]).toEqual({ precision: NaN, recall: 0, f1: 0, support: 1 });
    expect(labels[2]).toEqual({ precision: 0, recall: NaN, f1: 0, support: 0 });
    expect(labels[3]).toEqual({ precision: NaN, recall: NaN, f1: NaN, support: 0 });
    expect(macroF1).toBeCloseTo(1 / 3, 12);
    expect(balancedAccuracy).toBeNaN();
  });
});

describe("a class against the rest", () => {
  const predictions = {
    classes: ["a", "b", "c"],
    probabilities: [0.8, 0.1, 0.1, 0.2, 0.6, 0.2, NaN, NaN, NaN, 0.5, 0.2, 0.3],
    predicted: [0, 1, -1, 0],
  };

  it("keeps the records with a label and a prediction", () => {
    expect(againstRest(predictions, [0, -1, 0, 2], 2)).toEqual({
      records: Int32Array.of(0, 3),
      probabilities: Float64Array.of(0.1, 0.3),
      outcomes: Uint8Array.of(0, 1),
      predicted: Uint8Array.of(0, 0),
    });
  });

  it("has no outcome of a class that never occurs", () => {
    expect([...againstRest(predictions, [0, 0, 0, 0], 1).outcomes]).toEqual([0, 0, 0]);
  });
});
