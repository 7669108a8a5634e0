import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bookCount,
  countByDecade,
  countByPeriod,
  countsMoved,
  totalCounts,
  type DecadeCounts,
  yearRange,
} from "../../../src/lib/inference/decades.js";
import { verdicts } from "../../../src/lib/inference/verdict.js";

const book = fc.record({
  year: fc.option(fc.integer({ min: 1500, max: 1999 })),
  verdict: fc.constantFrom(...verdicts),
});
const shelf = fc.array(book, { maxLength: 60 });
const only = (decade: number | null, fiction: number): DecadeCounts => ({
  decade,
  fiction,
  unsure: 0,
  non_fiction: 0,
});

describe("counts by decade", () => {
  test("put a year into the decade in which it lies, and undated books last", () => {
    const counts = countByDecade([
      { year: null, verdict: "unsure" },
      { year: 1880, verdict: "fiction" },
      { year: 1879, verdict: "fiction" },
      { year: 1870, verdict: "non_fiction" },
    ]);
    expect(counts).toEqual([
      { decade: 1870, fiction: 1, unsure: 0, non_fiction: 1 },
      { decade: 1880, fiction: 1, unsure: 0, non_fiction: 0 },
      { decade: null, fiction: 0, unsure: 1, non_fiction: 0 },
    ]);
  });

  test("count every book once", () => {
    fc.assert(
      fc.property(shelf, (books) => {
        expect(bookCount(totalCounts(countByDecade(books)))).toBe(books.length);
      }),
    );
  });

  test("agree with themselves, and differ by one where one book changes its verdict", () => {
    fc.assert(
      fc.property(shelf, book, fc.constantFrom(...verdicts), (books, last, verdict) => {
        const before = countByDecade([...books, last]);
        const after = countByDecade([...books, { ...last, verdict }]);
        expect(countsMoved(before, before)).toBe(0);
        expect(countsMoved(before, after)).toBe(verdict === last.verdict ? 0 : 1);
        expect(countsMoved(after, before)).toBe(countsMoved(before, after));
      }),
    );
  });

  test("differ by the number of books where one of the tables is empty", () => {
    expect(countsMoved([], [only(1870, 3)])).toBe(2);
    expect(countsMoved([], [])).toBe(0);
  });
});

describe("the periods of a chart", () => {
  test("are the ranges of the field, in order; undated books and empty periods are left out", () => {
    const decades = [only(1700, 1), only(1790, 1), only(1850, 98), only(1860, 97), only(1900, 1)];
    expect(
      countByPeriod([...decades, only(1910, 1), only(null, 50)]).map(({ period, fiction }) => [
        period,
        fiction,
      ]),
    ).toEqual([
      ["before 1800", 2],
      ["1850s", 98],
      ["1860s", 97],
      ["1900 or later", 2],
    ]);
  });

  test("hold every dated book once", () => {
    fc.assert(
      fc.property(shelf, (books) => {
        const dated = books.filter(({ year }) => year !== null);
        expect(bookCount(totalCounts(countByPeriod(countByDecade(books))))).toBe(dated.length);
      }),
    );
  });

  test("are none where no book has a year, and the years are then those of the catalogue", () => {
    expect(countByPeriod([only(null, 5)])).toEqual([]);
    expect(yearRange([only(null, 5)])).toEqual([1400, 1999]);
    expect(yearRange([only(1790, 1), only(1890, 1), only(null, 5)])).toEqual([1790, 1899]);
  });
});
