import { describe, expect, it } from "vitest";
import { binomialTail } from "../../../src/lib/statistics/binomialTail.js";
import { exactInterval } from "../../../src/lib/statistics/exactInterval.js";

describe("exactInterval", () => {
  it("has ends that can be worked out by hand where none or all succeed: 1 − 0.025^(1/n)", () => {
    expect(exactInterval(0, 10)).toMatchObject({ value: 0, low: 0 });
    expect(exactInterval(0, 10).high).toBeCloseTo(1 - 0.025 ** (1 / 10), 12);
    expect(exactInterval(10, 10)).toMatchObject({ value: 1, high: 1 });
    expect(exactInterval(10, 10).low).toBeCloseTo(0.025 ** (1 / 10), 12);
  });

  it("leaves 2.5% beyond either end", () => {
    const { value, low, high } = exactInterval(1, 20);
    expect(value).toBe(0.05);
    expect(binomialTail(1, 20, high)).toBeCloseTo(0.025, 10);
    expect(1 - (1 - low) ** 20).toBeCloseTo(0.025, 10);
  });

  it("knows nothing from no trials", () => {
    expect(exactInterval(0, 0)).toEqual({ value: NaN, low: 0, high: 1 });
  });
});
