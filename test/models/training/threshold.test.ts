import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestThreshold } from "../../../models/training/threshold.js";

/** Macro-F1 of "yes from the threshold upwards"; an undefined F1 counts as 0. */
function macroF1(texts: readonly (readonly [number, number])[], threshold: number): number {
  const f1 = (label: number) => {
    const predicted = texts.filter(([p]) => (p >= threshold ? 1 : 0) === label);
    const right = predicted.filter(([, outcome]) => outcome === label).length;
    const support = texts.filter(([, outcome]) => outcome === label).length;
    return predicted.length + support === 0 ? 0 : (2 * right) / (predicted.length + support);
  };
  return (f1(0) + f1(1)) / 2;
}

function best(texts: readonly (readonly [number, number])[]): number {
  return bestThreshold(
    texts.map(([p]) => p),
    texts.map(([, outcome]) => outcome),
  );
}

describe("bestThreshold", () => {
  it("parts the classes midway where they can be parted", () => {
    expect(
      best([
        [0.1, 0],
        [0.3, 0],
        [0.6, 1],
        [0.9, 1],
      ]),
    ).toBe(0.45);
  });

  it("takes the one nearest to 0.5 among equals", () => {
    // Below or above both middle texts, macro-F1 is (4/5 + 2/3) / 2; between them it is 1/2.
    const texts = [
      [0.1, 0],
      [0.4, 1],
      [0.7, 0],
      [0.9, 1],
    ] as const;
    expect([0.25, 0.55, 0.8].map((t) => macroF1(texts, t).toFixed(3))).toEqual(["0.733", "0.500", "0.733"]);
    expect(best(texts)).toBe(0.25);
    expect(best(texts.map(([p, outcome]) => [p - 0.09, outcome] as const))).toBe(0.71);
  });

  it("is one half for no probabilities", () => {
    expect(bestThreshold([], [])).toBe(0.5);
  });

  it("has three digits and lies in [0, 1]", () => {
    const threshold = best([
      [0.12345, 0],
      [0.65437, 1],
    ]);
    expect(threshold).toBe(0.389);
  });

  it("does not round over the rows that it is to accept", () => {
    // Midway between 0.1006 and 0.1008 rounds to 0.101, which would reject both.
    expect(
      macroF1(
        [
          [0.05, 0],
          [0.1006, 0],
          [0.1008, 1],
        ],
        0.101,
      ),
    ).toBeLessThan(0.5);
    const texts = [
      [0.05, 0],
      [0.1006, 0],
      [0.1008, 1],
    ] as const;
    expect(macroF1(texts, best(texts))).toBeGreaterThanOrEqual(macroF1(texts, 0.1));
  });

  it("is as good as the best of all thresholds of three digits, found by trying them", () => {
    const probability = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      // Crowded, so that neighbours round to the same three digits.
      fc.double({ min: 0.4, max: 0.41, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(probability, fc.constantFrom(0, 1)), { minLength: 1 }), (texts) => {
        const tried = Array.from({ length: 1001 }, (_, i) => macroF1(texts, i / 1000));
        expect(macroF1(texts, best(texts))).toBeGreaterThanOrEqual(Math.max(...tried) - 1e-9);
      }),
      { seed: 1 },
    );
  });
});
