import { expect, test } from "vitest";
import { titlesForReach, titlesToHalve } from "../../../src/lib/ownCatalogue/titlesNeeded.js";
import { wilson } from "../../../src/lib/statistics/wilson.js";

test("a share of one half needs z² / (4 reach²) − z² titles", () => {
  // Wilson's interval of one half reaches z / (2 √(n + z²)): 384.1 − 3.8 = 380.3, and 1536.6 − 3.8 = 1532.8.
  expect(titlesForReach(0.05)).toBe(381);
  expect(titlesForReach(0.025)).toBe(1533);
});

test("a rarer label needs fewer, and one fewer would not do", () => {
  const n = titlesForReach(0.05, 0.1);
  const reach = (trials: number) => {
    const { low, high } = wilson(0.1 * trials, trials);
    return (high - low) / 2;
  };
  expect(n).toBeLessThan(381);
  expect(reach(n)).toBeLessThanOrEqual(0.05);
  expect(reach(n - 1)).toBeGreaterThan(0.05);
});

test("four times as many titles halve an interval, so three times as many are wanted besides", () => {
  // Of one half: √(n + z²) is to double, so that 4 (100 + z²) − z² − 100 = 300 + 3 z² = 311.5 are wanted.
  expect(titlesToHalve(0.5, 100)).toBe(312);
  expect(titlesToHalve(0, 20)).toBeGreaterThan(20);
});
