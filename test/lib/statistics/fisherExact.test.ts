import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherExact } from "../../../src/lib/statistics/fisherExact.js";

/** Exact for small tables: binomial coefficients as whole numbers. */
function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return Math.round(ways);
}

describe("fisherExact", () => {
  it("gives the lady who tastes tea three of four cups 17/70, and 34/70 two-sided", () => {
    const { greater, twoSided } = fisherExact({ first: [3, 4], second: [1, 4] });
    expect(greater).toBeCloseTo(17 / 70, 12);
    expect(twoSided).toBeCloseTo(34 / 70, 12);
  });

  it("gives her 1/70 for all four cups", () => {
    expect(fisherExact({ first: [4, 4], second: [0, 4] }).greater).toBeCloseTo(1 / 70, 12);
  });

  it("says nothing of an empty group, and of groups where nobody or everybody has the property", () => {
    for (const [first, second] of [
      [
        [0, 0],
        [3, 9],
      ],
      [
        [0, 5],
        [0, 9],
      ],
      [
        [5, 5],
        [9, 9],
      ],
      [
        [0, 0],
        [0, 0],
      ],
    ] as [[number, number], [number, number]][])
      expect(fisherExact({ first, second })).toEqual({ twoSided: 1, greater: expect.closeTo(1, 12) });
  });

  it("agrees with sums of whole numbers of ways", () => {
    const group = fc
      .integer({ min: 0, max: 12 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(group, group, (first, second) => {
        const [[a, n], [b, m]] = [first, second];
        const ways = (k: number) => choose(n, k) * choose(m, a + b - k);
        const tables = Array.from({ length: n + 1 }, (_, k) => k);
        const sum = (chosen: number[]) => chosen.reduce((all, k) => all + ways(k), 0) / choose(n + m, a + b);
        const { greater, twoSided } = fisherExact({ first, second });
        expect(greater).toBeCloseTo(sum(tables.filter((k) => k >= a)), 9);
        expect(twoSided).toBeCloseTo(sum(tables.filter((k) => ways(k) <= ways(a))), 9);
      }),
      { seed: 1 },
    );
  });
});
