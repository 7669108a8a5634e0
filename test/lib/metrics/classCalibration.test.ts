import { describe, expect, it } from "vitest";
import { expectedCalibrationError } from "../../../src/lib/metrics/calibration.js";
import { classCalibration, type ClassColumn } from "../../../src/lib/metrics/classCalibration.js";
import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";

/** Records whose outcomes come true as often as their probability to some power. */
function column(records: number, power: number, seed: number): ClassColumn {
  const random = randomGenerator(seed);
  const probabilities = Float64Array.from({ length: records }, () => randomUnit(random));
  return { probabilities, outcomes: probabilities.map((p) => Number(randomUnit(random) < p ** power)) };
}

describe("classCalibration", () => {
  it("weighs bins that hold equally many records alike", () => {
    // Bins of two: |0.1 + 0.2 − 1| and |0.7 + 0.8 − 1|, over four records.
    const { classes, mean } = classCalibration(
      [{ probabilities: [0.8, 0.1, 0.7, 0.2], outcomes: [1, 0, 0, 1] }],
      { bins: 2 },
    );
    expect(classes[0].error.value).toBeCloseTo((0.7 + 0.5) / 4, 12);
    expect(mean.value).toBeCloseTo(0.3, 12);
  });

  it("agrees with bins of equal width where these hold equally many records", () => {
    const probabilities = Array.from({ length: 100 }, (_, i) => (i + 0.5) / 100);
    const outcomes = probabilities.map((_, i) => Number(i % 3 === 0));
    const { classes } = classCalibration([{ probabilities, outcomes }]);
    expect(classes[0].error.value).toBeCloseTo(expectedCalibrationError(probabilities, outcomes), 12);
  });

  it("knows by how much chance raises the error: √(2 p (1 − p) / (π n)) of one bin of n", () => {
    const probabilities = new Float64Array(400).fill(0.5);
    const outcomes = probabilities.map((_, i) => i % 2);
    const [{ ifCalibrated, error }] = classCalibration([{ probabilities, outcomes }], { bins: 1 }).classes;
    expect(error.value).toBe(0);
    expect(ifCalibrated).toBeCloseTo(Math.sqrt((2 * 0.25) / (Math.PI * 400)), 2);
  });

  it("finds an error that is more than chance in a bold model, and hardly ever in one that is right", () => {
    const settings = { resamples: 200 };
    const off = (power: number) =>
      Array.from({ length: 20 }, (_, seed) => column(500, power, seed)).filter((each) => {
        const [{ error, atMost }] = classCalibration([each], settings).classes;
        return error.value > atMost;
      }).length;
    expect(off(2)).toBe(20);
    // 5% of 20 are 1.
    expect(off(1)).toBeLessThanOrEqual(4);
  });

  it("has intervals that hold the mean of what other samples measure, about 95 times in 100", () => {
    const measured = Array.from({ length: 100 }, (_, seed) =>
      classCalibration([column(300, 1.2, seed)], { resamples: 100 }),
    ).map(({ mean }) => mean);
    const expected = measured.reduce((sum, { value }) => sum + value, 0) / measured.length;
    const holds = measured.filter(({ low, high }) => low <= expected && expected <= high).length;
    expect(holds).toBeGreaterThanOrEqual(88);
  });

  it("averages the classes, with an interval of its own, the same every time", () => {
    const columns = [column(200, 1, 1), column(200, 2, 2)];
    const run = () => classCalibration(columns, { resamples: 100 });
    const { classes, mean, meanIfCalibrated } = run();
    expect(mean.value).toBeCloseTo((classes[0].error.value + classes[1].error.value) / 2, 12);
    expect(meanIfCalibrated).toBeCloseTo((classes[0].ifCalibrated + classes[1].ifCalibrated) / 2, 12);
    expect(mean.high - mean.low).toBeLessThan(classes[0].error.high - classes[0].error.low);
    expect(run()).toEqual(run());
  });

  it("is undefined for no records", () => {
    expect(classCalibration([{ probabilities: [], outcomes: [] }]).classes[0].error.value).toBeNaN();
  });
});
