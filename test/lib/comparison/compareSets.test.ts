import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { compareSets } from "../../../src/lib/comparison/compareSets.js";
import { categoryShares, findComparison } from "../../../src/lib/comparison/findComparison.js";
import { divide } from "../../../src/lib/comparison/skipped.js";
import { hypergeometricTail } from "../../../src/lib/statistics/hypergeometricTail.js";

/** Two hundred made-up books, the even ones early and English, the odd ones late and French. */
const rows = Array.from({ length: 200 }, (_, i) => ({
  id: String(i),
  title: i === 199 ? "" : i % 2 === 0 ? "A Novel of the Sea" : "Histoire de la mer et des ports de France",
  year: i === 198 ? null : i % 2 === 0 ? 1850 : 1890,
  place: i % 2 === 0 ? "London" : "Paris",
}));
const books = catalogueOf(rows, {
  language: rows.map(({ title }, i) => (title === "" ? "" : i % 2 === 0 ? "English" : "French")),
});
const ids = (numbers: number[]) => new Set(numbers.map(String));
const settings = { resamples: 200, draws: 199, seed: 1 };
const report = compareSets(
  books,
  [
    { key: "even", name: "the even books", ids: ids(Array.from({ length: 40 }, (_, i) => 2 * i)) },
    { key: "mixed", name: "the mixed books", ids: ids(Array.from({ length: 40 }, (_, i) => 5 * i)) },
    { key: "none", name: "no books", ids: new Set<string>() },
  ],
  settings,
);

describe("comparing sets with the collection", () => {
  test("gives distances that can be worked out by hand", () => {
    const year = findComparison(report, "even", "year");
    expect(year.n).toBe(40);
    expect(year.of).toBe(199);
    // All of the set is at 1850; 100 of 199 books have to come over from 1890.
    expect(year.effects.wasserstein.value).toBeCloseTo((40 * 100) / 199, 9);
    expect(year.effects.shift.value).toBeCloseTo((-40 * 100) / 199, 9);
    expect(categoryShares(report, "even", "language", "English")).toEqual({ set: 1, collection: 100 / 199 });
  });

  test("finds the biased set different and the mixed one not, after correction over the family", () => {
    expect(report.family).toBe(2 * report.attributes.length);
    expect(findComparison(report, "even", "language")).toMatchObject({ pValue: 1 / 200 });
    expect(findComparison(report, "even", "language").adjusted ?? 1).toBeLessThan(0.05);
    expect(findComparison(report, "mixed", "language").adjusted).toBeGreaterThan(0.5);
  });

  test("puts the estimate inside its interval, and the distance by chance near that of the mixed set", () => {
    for (const set of report.sets.slice(0, 2))
      for (const { effects } of set.attributes)
        for (const { value, low, high } of Object.values(effects))
          if (!Number.isNaN(value)) {
            expect(low).toBeLessThanOrEqual(value);
            expect(high).toBeGreaterThanOrEqual(value);
          }
    const mixed = findComparison(report, "mixed", "place");
    expect(mixed.effects.jensenShannon.value).toBeLessThan(mixed.byChance * 3);
  });

  test("of an empty set has no p-value and no distance, and does not fail", () => {
    const nothing = findComparison(report, "none", "year");
    expect(nothing).toMatchObject({ n: 0, pValue: null, adjusted: null });
    expect(nothing.effects.jensenShannon.value).toBeNaN();
  });

  test("is the same twice", () => {
    expect(compareSets(books, [], settings)).toEqual(compareSets(books, [], settings));
  });
});

describe("kinds that were skipped", () => {
  test("have the expected number that their share of the books gives, the worst first", () => {
    const members = Array.from({ length: 100 }, (_, i) => ({ isAnnotated: i < 30, isTraining: i < 20 }));
    const { kinds } = divide("half", "half", members, (i) => (i < 50 ? "first" : "second"));
    expect(kinds.map(({ kind, books: n, training, expected }) => [kind, n, training, expected])).toEqual([
      ["second", 50, 0, 10],
      ["first", 50, 20, 10],
    ]);
    expect(kinds[0].adjusted).toBeLessThan(1e-5);
    expect(kinds[1].adjusted).toBeCloseTo(1, 9);
  });

  test("are tested by the hypergeometric distribution, checked against counting", () => {
    // Two of five drawn, three of the five marked: none marked in 1 of 10 pairs, at most one in 7 of 10.
    expect(hypergeometricTail(0, 2, 3, 5)).toBeCloseTo(0.1, 12);
    expect(hypergeometricTail(1, 2, 3, 5)).toBeCloseTo(0.7, 12);
    expect(hypergeometricTail(2, 2, 3, 5)).toBeCloseTo(1, 12);
    expect(hypergeometricTail(0, 4, 3, 5)).toBe(0);
  });
});
