import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { krippendorff, krippendorffInterval, type Coded } from "../../../src/lib/agreement/krippendorff.js";

/** One row a coder, "." where nothing was said, as units. */
function units(...coders: string[]): Coded[] {
  const rows = coders.map((coder) => coder.split(" "));
  return rows[0].map((_, unit) => rows.map((row) => (row[unit] === "." ? null : row[unit])));
}

const missing = units(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);

/** Alpha by its definition: every pair of values is looked at. */
function alphaByPairs(coded: readonly Coded[]): number {
  const pairable = coded.map((unit) => unit.filter(Boolean)).filter((unit) => unit.length > 1);
  const n = pairable.flat().length;
  let observed = 0;
  for (const unit of pairable)
    unit.forEach((a, i) =>
      unit.forEach((b, j) => {
        if (i !== j && a !== b) observed += 1 / (unit.length - 1) / n;
      }),
    );
  let expected = 0;
  const all = pairable.flat();
  all.forEach((a, i) =>
    all.forEach((b, j) => {
      if (i !== j && a !== b) expected += 1 / n / (n - 1);
    }),
  );
  return 1 - observed / expected;
}

describe("krippendorff", () => {
  it("gives the published alpha of two observers of ten binary units", () => {
    const { alpha, units: n } = krippendorff(units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"));
    expect(alpha).toBeCloseTo(0.095, 3);
    expect(n).toBe(10);
  });

  it("gives the published alpha of two observers of twelve units in five categories", () => {
    expect(krippendorff(units("a a b b d c c c e d d a", "b a b b b c c c e d d d")).alpha).toBeCloseTo(
      0.692,
      3,
    );
  });

  it("gives the published alpha of four observers with missing values", () => {
    const result = krippendorff(missing);
    expect(result.alpha).toBeCloseTo(0.743, 3);
    // The last unit has a single value and is left out: 40 of 41 values can be paired.
    expect(result).toMatchObject({ units: 11, values: 40, distinct: 5 });
  });

  it("agrees with the definition over all pairs of values", () => {
    const value = fc.constantFrom(null, "a", "b", "c");
    const coded = fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(coded, (table) => {
        const { alpha } = krippendorff(table);
        const slow = alphaByPairs(table);
        if (Number.isNaN(alpha)) expect(Number.isFinite(slow)).toBe(false);
        else expect(alpha).toBeCloseTo(slow, 10);
      }),
    );
  });

  it("is 1 for copies that vary between units, and undefined where nothing varies or nothing is paired", () => {
    expect(krippendorff(units("a b c", "a b c")).alpha).toBe(1);
    expect(krippendorff(units("a a", "a a")).alpha).toBeNaN();
    expect(krippendorff([["a"], [null, "b"]])).toMatchObject({ units: 0, values: 0 });
    expect(krippendorff([["a"], [null, "b"]]).alpha).toBeNaN();
  });
});

describe("krippendorffInterval", () => {
  it("holds the estimate, and is wide for few units", () => {
    const few = krippendorffInterval(missing, { resamples: 500 });
    const many = krippendorffInterval(Array.from({ length: 20 }, () => missing).flat(), { resamples: 500 });
    expect(few.value).toBeCloseTo(0.743, 3);
    expect(few.low).toBeLessThan(few.value);
    expect(few.high).toBeGreaterThan(few.value);
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 2);
  });
});
