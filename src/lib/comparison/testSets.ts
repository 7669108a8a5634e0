import { benjaminiHochberg } from "../statistics/benjaminiHochberg.js";
import { outsideBrackets } from "../language/outsideBrackets.js";
import type { BookSet } from "./sets.js";
import { twoSampleTest, type TwoSampleTest } from "./twoSampleTest.js";

/** A set against the other titled books of the collection, as a classifier sees them. */
export interface SetTest {
  key: string;
  name: string;
  /** With the titles as catalogued, and without the cataloguer's brackets; null for too few titles. */
  whole: TwoSampleTest | null;
  withoutBrackets: TwoSampleTest | null;
}

/**
 * Runs the classifier two-sample test for every set, by titles as catalogued and without brackets, and corrects the
 * p-values together (Benjamini and Hochberg).
 */
export function testSets(
  books: readonly { id: string; title: string }[],
  sets: readonly BookSet[],
  permutations: number,
): SetTest[] {
  const titled = books.filter(({ title }) => title !== "");
  const tests = sets.map(({ key, name, ids }) => {
    const own = titled.filter(({ id }) => ids.has(id)).map(({ title }) => title);
    const others = titled.filter(({ id }) => !ids.has(id)).map(({ title }) => title);
    const test = (read: (title: string) => string) =>
      twoSampleTest(own.map(read), others.map(read), { permutations });
    return { key, name, whole: test((title) => title), withoutBrackets: test(outsideBrackets) };
  });
  const family = tests.flatMap(({ whole, withoutBrackets }) => [whole ?? [], withoutBrackets ?? []].flat());
  benjaminiHochberg(family.map(({ pValue }) => pValue)).forEach(
    (adjusted, i) => (family[i].adjusted = adjusted),
  );
  return tests;
}
