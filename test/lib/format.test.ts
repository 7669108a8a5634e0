import { describe, expect, it } from "vitest";
import {
  bytes,
  count,
  day,
  decimal,
  duration,
  interval,
  intervalRange,
  milliseconds,
  percent,
  plural,
  pValue,
  signed,
} from "../../src/lib/format.js";

describe("numbers for readers", () => {
  it("groups whole numbers and rounds them", () => {
    expect(count(26_422)).toBe("26,422");
    expect(count(999.6)).toBe("1,000");
    expect(count(-1234)).toBe("−1,234");
  });

  it("prints decimals and shares with a fixed number of digits", () => {
    expect(decimal(0.92647)).toBe("0.926");
    expect(decimal(0.9, 2)).toBe("0.90");
    expect(percent(0.92647)).toBe("92.6%");
    expect(percent(1, 0)).toBe("100%");
  });

  it("prints a probability of chance with three decimals, however small it is", () => {
    expect(pValue(0.0127)).toBe("0.013");
    expect(pValue(10 ** -239)).toBe("<\u00a00.001");
    expect(pValue(0)).toBe("<\u00a00.001");
    expect(pValue(null)).toBe("–");
    expect(pValue(NaN)).toBe("–");
  });

  it("gives differences a sign, a true minus, and zero none", () => {
    expect(signed(0.012)).toBe("+0.012");
    expect(signed(-0.012)).toBe("−0.012");
    expect(signed(0)).toBe("0.000");
    expect(signed(-0.0001)).toBe("0.000");
    expect(decimal(-0.0001)).toBe("0.000");
  });

  it("prints an interval after its figure, and nothing where an end is absent", () => {
    expect(interval({ value: 0.9264, low: 0.908, high: 0.942 })).toBe("0.926 (95% interval 0.908–0.942)");
    expect(interval({ value: 0.9264, low: null, high: 0.942 })).toBe("0.926");
    expect(interval({ value: 0.5, low: 0.4, high: 0.6 }, percent)).toBe("50.0% (95% interval 40.0%–60.0%)");
    expect(intervalRange({ value: 0, low: -0.01, high: 0.02 })).toBe("−0.010 to 0.020");
  });

  it("counts one thing and many things", () => {
    expect(plural(1, "title")).toBe("1 title");
    expect(plural(0, "title")).toBe("0 titles");
    expect(plural(2000, "box", "boxes")).toBe("2,000 boxes");
  });

  it("chooses the unit of a size", () => {
    expect(bytes(980)).toBe("980 B");
    expect(bytes(65_800)).toBe("66 kB");
    expect(bytes(999_700)).toBe("1.0 MB");
    expect(bytes(1_250_000)).toBe("1.3 MB");
    expect(bytes(251_000_000)).toBe("251 MB");
    expect(bytes(0)).toBe("0 B");
  });

  it("chooses the unit of a time", () => {
    expect(duration(0.042)).toBe("42 ms");
    expect(duration(0.9999)).toBe("1.0 s");
    expect(duration(3.21)).toBe("3.2 s");
    expect(duration(75)).toBe("1 min 15 s");
    expect(duration(59.97)).toBe("1 min");
  });

  it("writes a day in words", () => {
    expect(day("2026-11-30")).toBe("30 November 2026");
  });

  it("gives milliseconds the decimals that tell them apart", () => {
    expect(milliseconds(0.0221)).toBe("0.02 ms");
    expect(milliseconds(4.31)).toBe("4.3 ms");
    expect(milliseconds(248.1)).toBe("248 ms");
  });

  it("prints a dash for what is absent or not a number", () => {
    for (const print of [count, decimal, percent, signed, bytes, duration, milliseconds]) {
      for (const value of [null, undefined, NaN, Infinity, -Infinity]) expect(print(value)).toBe("–");
    }
    expect(interval({ value: null })).toBe("–");
  });
});
