import { describe, expect, test } from "vitest";
import { halves } from "../../../src/lib/behaviour/behaviouralTest.js";
import { suiteCases } from "../../../src/lib/behaviour/suite/cases.js";
import { development } from "../../../src/lib/behaviour/suite/development/index.js";
import { heldOut } from "../../../src/lib/behaviour/suite/heldOut/index.js";
import { capabilities, tests } from "../../../src/lib/behaviour/suite/tests.js";

const cases = halves.map(suiteCases);
const [seen, unseen] = cases;
const shared = <T>(a: Iterable<T>, b: Iterable<T>) => {
  const other = new Set(b);
  return [...a].filter((each) => other.has(each));
};

describe("the suite", () => {
  test("has at least 40 tests of their own names, and 3,000 titles", () => {
    expect(new Set(tests.map(({ name }) => name)).size).toBe(tests.length);
    expect(tests.length).toBeGreaterThanOrEqual(40);
    expect(cases.flat().length).toBeGreaterThanOrEqual(3000);
  });

  test("gives every test at least 12 titles, and every capability 20, in either half", () => {
    for (const half of cases) {
      for (const { name } of tests)
        expect(half.filter(({ test }) => test.name === name).length, name).toBeGreaterThanOrEqual(12);
      for (const capability of capabilities)
        expect(
          half.filter(({ test }) => test.capability === capability).length,
          capability,
        ).toBeGreaterThanOrEqual(20);
    }
  });

  test("is the same at every call", () => {
    expect(suiteCases("development")).toEqual(seen);
  });

  test("has halves that share no template, no word of a list and no title", () => {
    const templates = (half: typeof development) => Object.values(half.templates).flat();
    const words = (half: typeof development) => Object.values(half.words).flat();
    const titles = (half: typeof seen) =>
      half.flatMap(({ before, title }) => (before === null ? [title] : [before, title]));
    expect(shared(templates(development), templates(heldOut))).toEqual([]);
    expect(shared(words(development), words(heldOut))).toEqual([]);
    expect(shared(titles(seen), titles(unseen))).toEqual([]);
  });

  test("shows a change of every title that is to be changed, and none where there is none", () => {
    const odd = cases
      .flat()
      .filter(({ test, before, title }) => (before === null) !== (test.kind === "must") || title === before);
    expect(odd).toEqual([]);
  });
});
