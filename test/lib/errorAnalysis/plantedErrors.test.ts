import { describe, expect, it } from "vitest";
import { plantedErrors } from "../../../src/lib/errorAnalysis/plantedErrors.js";

/** A model of two classes with these probabilities of the second. */
const model = (second: readonly number[]) => ({
  classes: ["no", "yes"],
  probabilities: Float64Array.from(second.flatMap((p) => [1 - p, p])),
});

describe("plantedErrors", () => {
  it("finds all of them with a model that is always right", () => {
    const labels = Array.from({ length: 1000 }, (_, i) => i % 2);
    const found = plantedErrors(model(labels.map((label) => (label === 1 ? 0.9 : 0.1))), labels, {
      trials: 5,
    })!;
    expect(found.planted).toBe(100);
    expect(found.precisionAt50).toEqual({ value: 1, low: 1, high: 1 });
    expect(found.averagePrecision.value).toBeCloseTo(1, 12);
  });

  it("finds hardly more than one in ten with a model that knows nothing", () => {
    const labels = Array.from({ length: 1000 }, (_, i) => i % 2);
    const guesses = labels.map((_, i) => ((i * 7919) % 1000) / 1000);
    const { precisionAt50 } = plantedErrors(model(guesses), labels, { trials: 50 })!;
    expect(precisionAt50.value).toBeGreaterThan(0.05);
    expect(precisionAt50.value).toBeLessThan(0.16);
  });

  it("counts places of the list that stay empty as misses", () => {
    // Twenty labels, two of them planted: at most 2 of 50.
    const labels = Array.from({ length: 20 }, (_, i) => i % 2);
    const { precisionAt50 } = plantedErrors(model(labels.map((label) => (label === 1 ? 0.9 : 0.1))), labels)!;
    expect(precisionAt50.value).toBeGreaterThan(0.01);
    expect(precisionAt50.high).toBeLessThanOrEqual(0.04);
  });

  it("gives the same for the same seed, and nothing for too few labels or one class", () => {
    const labels = Array.from({ length: 100 }, (_, i) => i % 2);
    const scores = labels.map((label, i) => label * 0.5 + (i % 10) / 20);
    expect(plantedErrors(model(scores), labels, { seed: 4 })).toEqual(
      plantedErrors(model(scores), labels, { seed: 4 }),
    );
    expect(plantedErrors(model([0.5]), [1])).toBeNull();
    expect(
      plantedErrors(
        model(scores),
        labels.map(() => -1),
      ),
    ).toBeNull();
  });
});
