import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../../src/lib/statistics/wilson.js";

describe("wilson", () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I,
  // method 3: the score interval without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("gives Newcombe's interval for %d of %d: %d to %d", (successes, trials, low, high) => {
    const interval = wilson(successes, trials);
    expect(interval.value).toBe(successes / trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("has bounds p that lie exactly z standard errors, √(p(1 − p)/n), from the observed share", () => {
    const { value, low, high } = wilson(7, 40, 2);
    for (const p of [low, high])
      expect(Math.abs(value - p)).toBeCloseTo(2 * Math.sqrt((p * (1 - p)) / 40), 12);
  });

  it("stays inside [0, 1], encloses the share, and mirrors for failures", () => {
    const counts = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { value, low, high } = wilson(successes, trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value + 1e-12);
        expect(high).toBeGreaterThanOrEqual(value - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
        const failures = wilson(trials - successes, trials);
        expect(failures.low).toBeCloseTo(1 - high, 12);
        expect(failures.high).toBeCloseTo(1 - low, 12);
      }),
      { seed: 1 },
    );
  });

  it("is undefined for no trials", () => {
    expect(wilson(0, 0)).toEqual({ value: NaN, low: NaN, high: NaN });
  });
});
