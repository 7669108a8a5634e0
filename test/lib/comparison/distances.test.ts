import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cramersV } from "../../../src/lib/comparison/cramersV.js";
import { jensenShannonDistance } from "../../../src/lib/comparison/jensenShannon.js";
import { wassersteinDistance } from "../../../src/lib/comparison/wasserstein.js";

const counts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 5 });
const filled = counts.filter((list) => list.some((n) => n > 0));

describe("the Jensen-Shannon distance", () => {
  test("is 0 for equal shares, 1 for nothing in common, NaN where a side is empty", () => {
    expect(jensenShannonDistance([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 7);
    expect(jensenShannonDistance([4, 0], [0, 9])).toBe(1);
    expect(jensenShannonDistance([0, 0], [1, 1])).toBeNaN();
  });

  test("is √0.311278 for a certain against an even choice, worked out by hand", () => {
    // ½ [1 · log2(1 / ¾)] + ½ [½ · log2(½ / ¾) + ½ · log2(½ / ¼)] = 0.2075187 + 0.1037594
    expect(jensenShannonDistance([1, 0], [1, 1]) ** 2).toBeCloseTo(0.3112781, 6);
  });

  test("is a metric: symmetric, and never longer by way of a third distribution", () => {
    fc.assert(
      fc.property(filled, filled, filled, (p, q, r) => {
        expect(jensenShannonDistance(p, q)).toBeCloseTo(jensenShannonDistance(q, p), 9);
        const detour = jensenShannonDistance(p, r) + jensenShannonDistance(r, q);
        expect(jensenShannonDistance(p, q)).toBeLessThanOrEqual(detour + 1e-7);
      }),
    );
  });
});

describe("Cramér's V", () => {
  test("is what a second way of working it out gives: χ² from expected counts", () => {
    const table = [
      [30, 10, 20],
      [20, 30, 40],
    ];
    const n = 150;
    const rows = [60, 90];
    const columns = [50, 40, 60];
    let chiSquare = 0;
    table.forEach((row, r) =>
      row.forEach((observed, k) => {
        const expected = (rows[r] * columns[k]) / n;
        chiSquare += (observed - expected) ** 2 / expected;
      }),
    );
    const corrected = chiSquare / n - 2 / 149;
    const [r, k] = [2 - 1 / 149, 3 - 4 / 149];
    expect(cramersV(table)).toBeCloseTo(Math.sqrt(corrected / (Math.min(r, k) - 1)), 12);
  });

  test("is √⅛ for Fisher's tea cups (three of four right on either side)", () => {
    // χ² = 2, n = 8: φ² = ¼; corrected ¼ − 1/7 = 3/28, and r̃ − 1 = 6/7, so V² = 1/8.
    const cups = [
      [3, 1],
      [1, 3],
    ];
    expect(cramersV(cups)).toBeCloseTo(Math.sqrt(1 / 8), 12);
  });

  test("is 1 for a perfect bond, 0 for independence, NaN for a single row", () => {
    const bond = [
      [50, 0],
      [0, 50],
    ];
    expect(cramersV(bond)).toBeCloseTo(1, 12);
    expect(cramersV([[10, 20], [20, 40]])).toBe(0); // prettier-ignore
    expect(cramersV([[10, 20], [0, 0]])).toBeNaN(); // prettier-ignore
  });

  test("does not change when an empty category is added", () => {
    fc.assert(
      fc.property(filled, filled, (a, b) => {
        const [plain, padded] = [
          cramersV([a, b]),
          cramersV([
            [...a, 0],
            [...b, 0],
          ]),
        ];
        if (Number.isNaN(plain)) expect(padded).toBeNaN();
        else expect(padded).toBeCloseTo(plain, 12);
      }),
    );
  });
});

describe("the Wasserstein distance", () => {
  test("is how far everything moves, in units", () => {
    expect(wassersteinDistance([1, 0, 0, 0], [0, 0, 0, 1])).toBe(3);
    expect(wassersteinDistance([1, 1, 0], [0, 1, 1])).toBeCloseTo(1, 12);
    expect(wassersteinDistance([2, 0], [1, 1])).toBeCloseTo(0.5, 12);
    expect(wassersteinDistance([0], [1])).toBeNaN();
  });

  test("is the mean gap between sorted values of lists of equal length, an independent definition", () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 8, maxLength: 8 });
    const histogram = (list: number[]) =>
      Array.from({ length: 31 }, (_, v) => list.filter((x) => x === v).length);
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [x, y] = [a, b].map((list) => [...list].sort((i, j) => i - j));
        const mean = x.reduce((sum, value, i) => sum + Math.abs(value - y[i]), 0) / x.length;
        expect(wassersteinDistance(histogram(a), histogram(b))).toBeCloseTo(mean, 9);
      }),
    );
  });
});
