import { describe, expect, it } from "vitest";
import { classesByPeriod } from "../../../src/lib/quantification/classesByPeriod.js";
import { classShares } from "../../../src/lib/quantification/classShares.js";

const confusion = [
  [90, 10],
  [20, 80],
];

describe("classShares", () => {
  it("has wider intervals where fewer books are known", () => {
    const [, many] = classShares([600, 400], confusion);
    const [, few] = classShares(
      [600, 400],
      confusion.map((row) => row.map((n) => n / 10)),
    );
    expect(many.value).toBeCloseTo(few.value, 6);
    expect(many.low).toBeLessThan(many.value);
    expect(many.high).toBeGreaterThan(many.value);
    expect(few.high - few.low).toBeGreaterThan(many.high - many.low);
  });

  it("is the same for the same seed", () => {
    expect(classShares([6, 4], confusion)).toEqual(classShares([6, 4], confusion));
  });
});

describe("classesByPeriod", () => {
  it("gives each period with books a row for each class, undated books last", () => {
    const rows = classesByPeriod([1851, 1859, null, 1801], [0, 1, 1, 0], ["prose", "verse"], confusion);
    expect(rows.map(({ period, label, books, counted }) => [period, label, books, counted])).toEqual([
      ["1800s", "prose", 1, 1],
      ["1800s", "verse", 1, 0],
      ["1850s", "prose", 2, 0.5],
      ["1850s", "verse", 2, 0.5],
      ["undated", "prose", 1, 0],
      ["undated", "verse", 1, 1],
    ]);
  });
});
