import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantise } from "../../../models/training/quantise.js";

const identity = { slope: 1, intercept: 0 };

describe("quantise", () => {
  it("counts the weights of each column in 127ths of its largest", () => {
    const { weights, scales, bias, ...shape } = quantise(
      [
        { weights: Float64Array.of(1.27, -0.01, 0.004, 0), bias: 0.5 },
        { weights: Float64Array.of(0, -254, 100, 2), bias: -3 },
      ],
      [identity, identity],
    );
    expect(shape).toEqual({ rows: 4, columns: 2 });
    expect(Array.from(weights, (step) => step + 0)).toEqual([127, 0, -1, -127, 0, 50, 0, 1]);
    expect(scales[0]).toBeCloseTo(0.01, 8);
    expect(scales[1]).toBe(2);
    expect([...bias]).toEqual([0.5, -3]);
  });

  it("moves no weight by more than half a step", () => {
    const weight = fc
      .double({ min: -100, max: 100, noNaN: true })
      .map((each) => (Math.abs(each) < 1e-9 ? 0 : each));
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1 }), (weights) => {
        const model = quantise([{ weights: Float64Array.from(weights), bias: 0 }], [identity]);
        const step = Math.max(...weights.map(Math.abs)) / 127;
        weights.forEach((each, row) => {
          expect(Math.abs(model.weights[row] * step - each)).toBeLessThanOrEqual((step / 2) * (1 + 1e-9));
        });
        // The scale is the step in single precision.
        if (step > 0) expect(Math.abs(model.scales[0] / step - 1)).toBeLessThan(1e-7);
      }),
      { seed: 1 },
    );
  });

  it("folds the calibration into scale and bias: slope × logit + intercept", () => {
    const fitted = { weights: Float64Array.of(1.27, -0.5), bias: 0.25 };
    const { scales, bias, weights } = quantise([fitted], [{ slope: 2, intercept: -1 }]);
    expect(scales[0]).toBeCloseTo(0.02, 8);
    expect(bias[0]).toBe(-0.5);
    expect(bias[0] + scales[0] * weights[1]).toBeCloseTo(2 * (0.25 - 0.5) - 1, 6);
  });

  it("keeps a column of zeros a column of zeros", () => {
    const model = quantise([{ weights: new Float64Array(3), bias: 2 }], [identity]);
    expect([...model.weights, ...model.bias]).toEqual([0, 0, 0, 2]);
    expect(Number.isFinite(model.scales[0])).toBe(true);
  });
});
