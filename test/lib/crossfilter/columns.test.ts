import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allowedCodes,
  codeRange,
  numberColumn,
  rangeOfCodes,
  type CategoryColumn,
} from "../../../src/lib/crossfilter/columns.js";

const years = numberColumn(
  { key: "year", label: "When?", sql: "year" },
  [1849, 1850, 1899, 1700, 1950, null],
  {
    ...{ from: 1800, to: 1899, step: 1, bar: 10, whole: true },
  },
);
const sure = numberColumn(
  { key: "confidence", label: "How sure?", sql: "confidence" },
  [0.5, 0.789, 0.79, 1],
  {
    ...{ from: 0.5, to: 1, step: 0.01, bar: 2, whole: false },
  },
);
const place: CategoryColumn = {
  kind: "category",
  key: "place",
  label: "Where?",
  sql: "place",
  rest: "others",
  categories: ["A", "B", "others"],
  codes: Uint16Array.of(0, 2, 1),
  size: 3,
};

describe("numberColumn", () => {
  it("counts what lies beyond an end with the end, and gives absent numbers a code of their own", () => {
    expect([...years.codes]).toEqual([49, 50, 99, 0, 99, 100]);
  });

  it("puts a number on the edge of a step into the step that begins there, and the greatest into the last", () => {
    expect([...sure.codes]).toEqual([0, 28, 29, 49]);
  });

  it("includes both ends of a range of whole numbers, and not the upper end of others", () => {
    expect(codeRange(years, [1850, 1859])).toEqual([50, 60]);
    expect(codeRange(sure, [0.79, 0.8])).toEqual([29, 30]);
    expect(codeRange(sure, [0.5, 1])).toEqual([0, 50]);
  });

  it("finds the codes again from the range that stands for them", () => {
    const codes = fc.tuple(fc.nat(49), fc.nat(49)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(codes, ([first, end]) => {
        for (const column of [years, sure])
          expect(codeRange(column, rangeOfCodes(column, first, end))).toEqual([first, end]);
      }),
    );
  });
});

describe("allowedCodes", () => {
  it("restricts nothing for the whole axis and for no category", () => {
    expect(allowedCodes(years, [1800, 1899])).toBeNull();
    expect(allowedCodes(place, [])).toBeNull();
  });

  it("leaves absent numbers out of every range", () => {
    const allowed = allowedCodes(years, [1801, 1899]);
    expect(allowed?.[100]).toBe(0);
    expect(allowed?.[0]).toBe(0);
    expect(allowed?.[1]).toBe(1);
  });

  it("lets the chosen categories pass", () => {
    expect([...(allowedCodes(place, ["B", "others"]) ?? [])]).toEqual([0, 1, 1]);
  });
});
