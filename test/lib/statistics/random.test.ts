import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomGenerator, randomIndex, randomUnit, shuffle } from "../../../src/lib/statistics/random.js";

const draw = <T>(n: number, next: () => T) => Array.from({ length: n }, next);

describe("randomGenerator", () => {
  it("gives the same numbers for the same seed, others for another", () => {
    const numbers = (seed: number) => {
      const random = randomGenerator(seed);
      return draw(20, () => randomIndex(1000, random));
    };
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
  });
});

describe("randomIndex", () => {
  it("gives whole numbers from 0 to n − 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer(), (n, seed) => {
        const random = randomGenerator(seed);
        for (const index of draw(20, () => randomIndex(n, random)))
          expect(Number.isInteger(index) && index >= 0 && index < n).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it("gives each number about as often as any other", () => {
    const random = randomGenerator(1);
    const counts = new Array<number>(6).fill(0);
    for (let i = 0; i < 60_000; i++) counts[randomIndex(6, random)]++;
    // Chi-squared with 5 degrees of freedom exceeds 20.5 once in 1,000 times.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5);
  });
});

describe("randomUnit", () => {
  it("gives numbers in [0, 1) with mean 1/2 and variance 1/12", () => {
    const random = randomGenerator(3);
    const numbers = draw(50_000, () => randomUnit(random));
    const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
    const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
    expect(Math.min(...numbers.slice(0, 10_000))).toBeGreaterThanOrEqual(0);
    expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true);
    expect(mean).toBeCloseTo(1 / 2, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
  });
});

describe("shuffle", () => {
  it("gives a permutation of the items, in the same array", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const shuffled = shuffle(items.slice(), randomGenerator(seed));
        expect(shuffled.toSorted()).toEqual(items.toSorted());
        const typed = Int32Array.from(items);
        expect(shuffle(typed, randomGenerator(seed))).toBe(typed);
        expect([...typed]).toEqual(shuffled);
      }),
      { seed: 1 },
    );
  });

  it("gives each of the six orders of three items about as often as any other", () => {
    const random = randomGenerator(1);
    const counts = new Map<string, number>();
    for (let i = 0; i < 12_000; i++) {
      const order = shuffle(["a", "b", "c"], random).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // Chi-squared with 5 degrees of freedom exceeds 20.5 once in 1,000 times.
    expect([...counts.values()].reduce((sum, n) => sum + (n - 2000) ** 2 / 2000, 0)).toBeLessThan(20.5);
  });
});
