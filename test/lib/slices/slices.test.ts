import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitset, bitsIn, jaccard, rowsOf, size } from "../../../src/lib/slices/bitset.js";
import {
  conditionProblem,
  conditionTest,
  conditionText,
  type Condition,
} from "../../../src/lib/slices/condition.js";
import { decodeSlice, encodeSlice, members, sliceText, type Slice } from "../../../src/lib/slices/slice.js";
import { formatSlices, parseSlices } from "../../../src/lib/slices/sliceFile.js";
import { correctedPValues, sliceMetrics } from "../../../src/lib/slices/sliceMetrics.js";
import { startingSlices } from "../../../src/lib/slices/startingSlices.js";
import { madeUp } from "./titles.js";

describe("bitset", () => {
  it("holds the rows that pass the test, and counts them", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 100 }), (rows) => {
        const bits = bitset(rows.length, (row) => rows[row]);
        const expected = rows.flatMap((inside, row) => (inside ? row : []));
        expect(rowsOf(bits)).toEqual(expected);
        expect(size(bits)).toBe(expected.length);
      }),
      { seed: 1 },
    );
  });

  it("counts the ones of a word, the highest bit too", () => {
    expect([0, 1, 0x80000000, 0xffffffff, -1, 0b1011].map(bitsIn)).toEqual([0, 1, 1, 32, 32, 3]);
  });

  it("measures overlap as shared rows over rows of either", () => {
    const set = (rows: number[]) => bitset(40, (row) => rows.includes(row));
    expect(jaccard(set([1, 2, 33]), set([2, 33, 39]))).toBe(0.5);
    expect(jaccard(set([]), set([]))).toBe(0);
  });
});

describe("conditionTest", () => {
  const holds = (condition: Condition, title: Parameters<typeof madeUp>[0]) =>
    conditionTest(condition)(madeUp(title));

  it("includes both ends of a range, and never a missing year", () => {
    const range: Condition = { column: "year", operator: "between", value: [1870, 1879] };
    expect([1869, 1870, 1879, 1880, null].map((year) => holds(range, { year }))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(holds({ column: "year", operator: "at most", value: 1900 }, { year: null })).toBe(false);
    expect(holds({ column: "year", operator: "missing", value: null }, { year: null })).toBe(true);
  });

  it("reads categories, yes or no, words, and what the model says", () => {
    expect(holds({ column: "place", operator: "is not", value: "London" }, { place: "Hull" })).toBe(true);
    expect(holds({ column: "brackets", operator: "is", value: "yes" }, { title: "Mary [A tale.]" })).toBe(
      true,
    );
    expect(holds({ column: "brackets", operator: "is", value: "no" }, { title: "Mary [A tale.]" })).toBe(
      false,
    );
    expect(holds({ column: "title", operator: "has not", value: "tale*" }, { title: "Tales" })).toBe(false);
    expect(holds({ column: "confidence", operator: "at most", value: 0.6 }, { probability: 0.45 })).toBe(
      true,
    );
    expect(holds({ column: "predicted", operator: "is", value: "non_fiction" }, { probability: 0.45 })).toBe(
      true,
    );
  });

  it("throws on a condition that cannot be put", () => {
    expect(() => conditionTest({ column: "publisher", operator: "is", value: "" })).toThrow(
      'unknown column: "publisher"',
    );
  });
});

describe("conditionProblem", () => {
  it("says what is wrong and what was expected", () => {
    const problem = (column: string, operator: Condition["operator"], value: Condition["value"]) =>
      conditionProblem({ column, operator, value });
    expect(problem("year", "between", [1880, 1870])).toBe(
      "wrong value: year between [1880,1870] (expected two numbers, the smaller first)",
    );
    expect(problem("year", "at least", "old")).toBe('wrong value: year at least "old" (expected a number)');
    expect(problem("year", "has", "x")).toBe(
      'wrong operator: "has" on year (expected one of between, at least, at most, missing)',
    );
    expect(problem("brackets", "is", "maybe")).toContain("expected yes or no");
    expect(problem("title", "has", "?")).toContain("at least one letter or digit");
    expect(problem("year", "at least", NaN)).toContain("expected a number");
  });
});

describe("conditionText", () => {
  it("names a condition as a reader would", () => {
    const texts = startingSlices.map(sliceText);
    expect(texts).toEqual([
      "year at most 1799",
      "language not English and language recorded",
      "length at most 4",
      "place not London",
      "no brackets",
      "title has “poe*”",
      "confidence at most 0.75",
    ]);
    expect(conditionText({ column: "year", operator: "between", value: [1870, 1879] })).toBe(
      "year 1870–1879",
    );
    expect(conditionText({ column: "label", operator: "is", value: "non_fiction" })).toBe(
      "annotators said non-fiction",
    );
  });
});

describe("a slice in a link", () => {
  it("comes back as it went", () => {
    for (const slice of startingSlices)
      expect(decodeSlice(encodeSlice(slice))).toEqual({ slice, problem: null });
    const missing: Slice = { name: "x", conditions: [{ column: "year", operator: "missing", value: null }] };
    expect(decodeSlice(encodeSlice(missing)).slice).toEqual(missing);
  });

  it("that names a column that no longer exists says so", () => {
    expect(decodeSlice('["old",["publisher","is","Bentley"]]').problem).toContain(
      'unknown column: "publisher" (expected one of title, year',
    );
  });

  it("that is cut off, of another shape or without conditions says so", () => {
    for (const text of [
      '["old",["ye',
      "{}",
      "[]",
      '["x"]',
      '["",["year","missing",null]]',
      '["x",7]',
      "null",
    ])
      expect(decodeSlice(text).problem).not.toBeNull();
  });

  it("that is too long, or has what is no condition, says what was expected", () => {
    const missing = ["year", "missing", null];
    const problem = (...slice: unknown[]) => decodeSlice(JSON.stringify(slice)).problem;
    expect(problem("x".repeat(81), missing)).toContain("(expected 1 to 80 characters)");
    expect(problem("x", ...Array.from({ length: 13 }, () => missing))).toContain("(expected 1 to 12)");
    expect(problem("x", ["title", "has", "y".repeat(201)])).toBe(
      "long value: 201 characters (expected at most 200)",
    );
    expect(problem("x", 7)).toBe("wrong condition: 7 (expected a column, an operator and a value)");
    expect(problem("x", [7, "is", "y"])).toContain('unknown column: "7"');
  });
});

describe("a file of slices", () => {
  it("comes back as it went", () => {
    expect(parseSlices(formatSlices(startingSlices))).toEqual(startingSlices);
  });

  it("that cannot be used names the first thing that is wrong, and where", () => {
    const file = (slices: unknown) => JSON.stringify({ format: "confusion slices", version: 1, slices });
    const slice = (column: string, name = "s") => ({
      name,
      conditions: [{ column, operator: "missing", value: null }],
    });
    expect(() => parseSlices("{")).toThrow("not JSON");
    expect(() => parseSlices("[]")).toThrow('expected {"format": "confusion slices"');
    expect(() => parseSlices(JSON.stringify({ format: "confusion slices", version: 2, slices: [] }))).toThrow(
      "wrong version: 2",
    );
    expect(() => parseSlices(file([slice("year", "a"), slice("mood", "b")]))).toThrow(
      'wrong slice: slices[1] ("b"): unknown column: "mood"',
    );
    expect(() => parseSlices(file([slice("year"), slice("year")]))).toThrow(
      'repeated name: "s" in slices[1]',
    );
    expect(() => parseSlices(file(Array.from({ length: 51 }, (_, i) => slice("year", `${i}`))))).toThrow(
      "too many slices: 51",
    );
  });
});

describe("sliceMetrics", () => {
  // Ten titles: fiction found 3 of 4, non-fiction 4 of 6; the first four lie in Hull.
  const titles = [
    ...[0.9, 0.8, 0.7, 0.1].map((probability, i) =>
      madeUp({ label: "fiction", probability, place: "Hull" }, i),
    ),
    ...[0.1, 0.2, 0.3, 0.4, 0.6, 0.7].map((probability, i) =>
      madeUp({ label: "non_fiction", probability }, i + 4),
    ),
  ];
  const figures = (condition: Condition) =>
    sliceMetrics(titles, members({ name: "s", conditions: [condition] }, titles), ["fiction", "non_fiction"]);

  it("counts what can be counted by hand", () => {
    const hull = figures({ column: "place", operator: "is", value: "Hull" });
    expect(hull).toMatchObject({ titles: 4, wrong: 1 });
    expect(hull.errorRate.value).toBe(0.25);
    expect(hull.accuracy.value).toBe(0.75);
    expect(hull.shareOfErrors.value).toBeCloseTo(1 / 3, 12);
    expect(hull.difference.value).toBeCloseTo(0.25 - 2 / 6, 12);
    expect(hull.pValue).toBeCloseTo(1, 9);
  });

  it("gives precision, recall and F1 of either label over all titles", () => {
    const { labels, pValue } = figures({ column: "year", operator: "at least", value: 0 });
    const [fiction, other] = labels;
    expect([fiction.support, fiction.precision.value, fiction.recall.value]).toEqual([4, 0.6, 0.75]);
    expect(fiction.f1.value).toBeCloseTo((2 * 0.6 * 0.75) / 1.35, 12);
    expect(other.f1.value).toBeCloseTo((2 * 0.8 * (4 / 6)) / (0.8 + 4 / 6), 12);
    for (const { f1 } of labels) expect(f1.low < f1.value && f1.value < f1.high && f1.high <= 1).toBe(true);
    // Nothing is left to compare with.
    expect(pValue).toBeNull();
  });

  it("is undefined, not wrong, for no title, one title and one class", () => {
    const none = figures({ column: "place", operator: "is", value: "Nowhere" });
    expect([none.titles, none.pValue]).toEqual([0, null]);
    expect([none.errorRate.value, none.difference.value, none.labels[0].f1.value]).toEqual([NaN, NaN, NaN]);
    const one = figures({ column: "confidence", operator: "between", value: [0.59, 0.61] });
    expect(one.titles).toBe(2);
    const oneClass = figures({ column: "place", operator: "is", value: "Hull" });
    expect(oneClass.labels[1]).toMatchObject({ support: 0 });
    expect(oneClass.labels[1].recall.value).toBeNaN();
    expect(oneClass.labels[1].precision.value).toBe(0);
  });
});

describe("correctedPValues", () => {
  it("corrects the tests that were made and leaves out those that were not", () => {
    expect(correctedPValues([0.01, null, 0.04])).toEqual([0.02, null, 0.04]);
    expect(correctedPValues([])).toEqual([]);
  });
});
