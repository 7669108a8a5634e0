import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { judgeOnTexts, shifts } from "../../../src/lib/quantification/shiftedTexts.js";
import type { ScoredTask } from "../../../src/lib/scored/scoredTask.js";
import { multiLabel } from "../scored/madeUp.js";

/** 1,000 texts of ten scores, of each of which as many carry the first label as the score promises; none the second. */
const scores = Array.from({ length: 1000 }, (_, i) => (i % 10) / 10 + 0.05);
const themes: ScoredTask = {
  ...multiLabel,
  texts: catalogueOf(scores.map((_, i) => ({ id: String(i), title: `Text ${i}` }))),
  actual: scores.map((score, i) => (Math.floor(i / 10) < score * 100 ? [0] : [])),
  models: [
    {
      ...multiLabel.models[0],
      thresholds: [0.5, 0.5],
      probabilities: Float32Array.from(scores.flatMap((score) => [score, 0.1])),
    },
  ],
};
const judged = new Map(
  shifts.map(({ id }) => [id, judgeOnTexts(themes, 0, id, { runs: 42, seed: 3 })] as const),
);
const of = (shift: (typeof shifts)[number]["id"], method: string) =>
  judged.get(shift)!.find((row) => row.method === method)!;

describe("judgeOnTexts", () => {
  it("finds the power-tuned interval right where the texts are labelled at random, at any share", () => {
    const { coverage, absoluteError } = of("random draw", "tunedPredictionPowered");
    expect(coverage).toBeGreaterThan(0.85);
    expect(absoluteError).toBeLessThan(0.02);
  });

  it("finds the labels alone far off after a prior shift, and methods that allow for one near the truth", () => {
    expect(of("prior shift", "direct").absoluteError).toBeGreaterThan(0.2);
    for (const method of ["adjustedCount", "expectationMaximisation", "kernelDensity"])
      expect(of("prior shift", method).absoluteError, method).toBeLessThan(0.05);
  });

  it("finds calibrated probabilities right after a covariate shift, and methods for a prior shift wrong", () => {
    expect(of("covariate shift", "posteriorMean").absoluteError).toBeLessThan(0.01);
    for (const method of ["adjustedCount", "expectationMaximisation", "kernelDensity"])
      expect(of("covariate shift", method).absoluteError, method).toBeGreaterThan(0.05);
  });

  it("gives the same for the same seed, one row a method", () => {
    expect(judgeOnTexts(themes, 0, "prior shift", { runs: 42, seed: 3 })).toEqual(judged.get("prior shift"));
    expect(new Set(judged.get("prior shift")!.map(({ method }) => method)).size).toBe(8);
  });

  it("gives nothing for a label that no text carries", () => {
    for (const { id } of shifts.filter((shift) => shift.id !== "covariate shift"))
      expect(judgeOnTexts(themes, 1, id, { runs: 21 })).toEqual([]);
  });
});
