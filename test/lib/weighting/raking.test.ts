import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectiveSize } from "../../../src/lib/weighting/effectiveSize.js";
import { mergeCategories } from "../../../src/lib/weighting/mergeCategories.js";
import { rake } from "../../../src/lib/weighting/raking.js";

/** Units of a 2 × 2 table with the counts 40, 30; 20, 10. */
const rows = [...Array<number>(70).fill(0), ...Array<number>(30).fill(1)];
const columns = [40, 30, 20, 10].flatMap((n, cell) => Array<number>(n).fill(cell % 2));
const cellSum = (weights: Float64Array, row: number, column: number) =>
  weights.reduce((sum, weight, i) => sum + (rows[i] === row && columns[i] === column ? weight : 0), 0);

describe("raking", () => {
  test("meets the margins of a 2 × 2 table and keeps its odds ratio, which determines the solution", () => {
    const { weights, converged, gap } = rake(100, [
      { name: "row", category: rows, target: [0.5, 0.5] },
      { name: "column", category: columns, target: [0.6, 0.4] },
    ]);
    expect(converged).toBe(true);
    expect(gap).toBeLessThan(1e-6);
    const [a, b, c, d] = [0, 1, 2, 3].map((cell) => cellSum(weights, cell >> 1, cell % 2));
    expect(a + b).toBeCloseTo(50, 3);
    expect(a + c).toBeCloseTo(60, 3);
    expect((a * d) / (b * c)).toBeCloseTo((40 * 10) / (30 * 20), 6);
    // With row sums 50 and column sums 60 and 40, a solves a (a − 10) = ⅔ (50 − a)(60 − a).
    const exact = quadratic(1 / 3, -10 + (2 / 3) * 110, -2000);
    expect(a).toBeCloseTo(exact, 3);
  });

  test("with one margin is plain post-stratification: target share over sample share", () => {
    const { weights, rounds } = rake(4, [{ name: "form", category: [0, 0, 0, 1], target: [50, 50] }]);
    expect([...weights]).toEqual(
      [2 / 3, 2 / 3, 2 / 3, 2].map((weight) => expect.closeTo(weight, 9) as number),
    );
    expect(rounds).toBe(1);
  });

  test("lists a category that the sample lacks and never divides by zero", () => {
    const { weights, unreachable, converged } = rake(3, [
      { name: "language", category: [0, 0, 1], target: [0.4, 0.4, 0.2] },
    ]);
    expect(unreachable).toEqual([{ margin: "language", category: 2 }]);
    expect([...weights].every(Number.isFinite)).toBe(true);
    expect(weights[2] / (weights[0] + weights[1])).toBeCloseTo(1, 9);
    expect(converged).toBe(true);
  });

  test("gives weight 0 to what the population does not have, and survives an empty sample", () => {
    expect([...rake(2, [{ name: "x", category: [0, 1], target: [1, 0] }]).weights]).toEqual([2, 0]);
    expect(rake(0, [{ name: "x", category: [], target: [1, 1] }])).toMatchObject({ rounds: 0, gap: 0 });
  });

  test("says so when two margins contradict each other", () => {
    const same = [0, 0, 1, 1];
    const { converged, gap, rounds } = rake(4, [
      { name: "a", category: same, target: [0.9, 0.1] },
      { name: "b", category: same, target: [0.1, 0.9] },
    ]);
    expect(converged).toBe(false);
    expect(gap).toBeGreaterThan(0.5);
    expect(rounds).toBe(200);
  });

  test("keeps weights at most at the largest allowed, with mean 1, and counts those cut", () => {
    const category = [...Array<number>(95).fill(0), ...Array<number>(5).fill(1)];
    const { weights, trimmed, converged } = rake(100, [{ name: "x", category, target: [0.5, 0.5] }], {
      largest: 4,
    });
    expect(Math.max(...weights)).toBeCloseTo(4, 9);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 6);
    expect(trimmed).toBe(5);
    expect(converged).toBe(false);
  });

  test("of any table with full support meets its margins", () => {
    const cell = fc.integer({ min: 1, max: 20 });
    const target = fc.tuple(cell, cell, cell);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 9, maxLength: 9 }), target, target, (table, a, b) => {
        const units = table.flatMap((n, at) => Array<number>(n).fill(at));
        const margins = [
          { name: "a", category: units.map((at) => Math.floor(at / 3)), target: [...a] },
          { name: "b", category: units.map((at) => at % 3), target: [...b] },
        ];
        expect(rake(units.length, margins).converged).toBe(true);
      }),
    );
  });
});

describe("Kish's effective size", () => {
  test("is n for equal weights, and 5²/7 for weights 1, 1, 1, 2", () => {
    expect(effectiveSize([3, 3, 3])).toBeCloseTo(3, 12);
    expect(effectiveSize([1, 1, 1, 2])).toBeCloseTo(25 / 7, 12);
    expect(effectiveSize([0, 0])).toBe(0);
  });
});

describe("merging categories", () => {
  test("joins what is rare in the sample or absent from the population, and counts what the sample lacks", () => {
    const sample = [
      ...Array<string>(9).fill("English"),
      ...Array<string>(6).fill("French"),
      "Dutch",
      "Latin",
    ];
    const population = ["English", "English", "French", "Dutch", "Czech", "Czech"];
    const margin = mergeCategories({ name: "language", sample, population }, 2);
    expect(margin.categories).toEqual(["English", "French", "other"]);
    expect(margin.merged).toEqual(["Czech", "Dutch", "Latin"]);
    expect(margin.sample).toEqual([9, 6, 2]);
    expect(margin.target).toEqual([2, 1, 3]);
    expect(margin.absentFromSample).toBe(2);
  });

  test("joins a rest that is itself too rare to the smallest category, and may leave one that asks for nothing", () => {
    const sample = ["a", "a", "a", "b", "b", "c"];
    const margin = mergeCategories({ name: "x", sample, population: ["a", "b", "c"] }, 2);
    expect(margin.categories).toEqual(["a", "other"]);
    expect(margin.sample).toEqual([3, 3]);
    expect(mergeCategories({ name: "x", sample: ["a"], population: ["b"] }).categories).toEqual(["other"]);
  });
});

/** The positive root of a x² + b x + c. */
function quadratic(a: number, b: number, c: number): number {
  return (-b + Math.sqrt(b * b - 4 * a * c)) / (2 * a);
}
