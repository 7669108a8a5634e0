import { describe, expect, it } from "vitest";
import { fitLaplace } from "../../../src/lib/fewLabels/laplace.js";
import { sigmoid } from "../../../src/lib/statistics/sigmoid.js";

describe("fitLaplace", () => {
  it("finds the mode where the gradient is 0: dual = outcome − σ(offset + logit)", () => {
    const kernel = Float64Array.of(2, 0.5, 0.1, 0.5, 1, 0.3, 0.1, 0.3, 1.5);
    const offsets = [0.2, -1, 3];
    const outcomes = [1, 1, 0];
    const { dual } = fitLaplace(kernel, offsets, outcomes);
    dual.forEach((each, i) => {
      const logit = [0, 1, 2].reduce((sum, j) => sum + kernel[i * 3 + j] * dual[j], 0);
      expect(each).toBeCloseTo(outcomes[i] - sigmoid(offsets[i] + logit), 8);
    });
  });

  it("approximates the probability of one outcome, which is a half where nothing is known", () => {
    // ∫ σ(z) N(z; 0, v) dz = ½ by symmetry.
    expect(Math.exp(fitLaplace(Float64Array.of(0.01), [0], [1]).logEvidence)).toBeCloseTo(0.5, 3);
    expect(Math.exp(fitLaplace(Float64Array.of(1), [0], [0]).logEvidence)).toBeCloseTo(0.5, 1);
  });

  it("thinks two outcomes that agree more probable where the logits go together", () => {
    const together = fitLaplace(Float64Array.of(4, 4, 4, 4), [0, 0], [1, 1]).logEvidence;
    const apart = fitLaplace(Float64Array.of(4, 0, 0, 4), [0, 0], [1, 1]).logEvidence;
    expect(together).toBeGreaterThan(apart);
  });

  it("comes to an end where outcomes contradict certain offsets", () => {
    const { dual, logEvidence } = fitLaplace(Float64Array.of(100, 0, 0, 100), [40, -40], [0, 1]);
    expect([...dual, logEvidence].every(Number.isFinite)).toBe(true);
    expect(40 + 100 * dual[0]).toBeLessThan(0);
  });

  it("learns nothing from no rows", () => {
    expect(fitLaplace(new Float64Array(0), [], [])).toEqual({ dual: new Float64Array(0), logEvidence: 0 });
  });
});
