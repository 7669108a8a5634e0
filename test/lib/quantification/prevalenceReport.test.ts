import { describe, expect, it } from "vitest";
import { year } from "../../../src/lib/catalogue/fields/year.js";
import { rangeName } from "../../../src/lib/catalogue/groups.js";
import { prevalenceReport } from "../../../src/lib/quantification/prevalenceReport.js";
import { compareCounts } from "../../../src/lib/quantification/representativeness.js";
import { scoreSample } from "../../../src/lib/quantification/sampledBooks.js";
import type { Book, DevelopmentBook, Label, TestBook } from "../../../src/lib/rows.js";

function book(id: string, changes: Partial<Book> = {}): Book {
  return {
    id,
    digitalId: "",
    title: `Title of ${id}`,
    author: "Ann Author",
    place: "",
    publisher: "",
    year: 1850,
    dateStatement: "",
    shelfmark: "",
    country: "",
    languages: [],
    ark: "",
    ...changes,
  };
}

function sampled(of: Book, label: Label | null, author = of.author): TestBook {
  return { ...of, author, label, variantTitles: [], publishedProbability: null };
}

/** 400 titled books, every fourth of them fiction, 100 without a title, and a sample of 100 of the titled. */
const titled = Array.from({ length: 400 }, (_, i) => book(`t${i}`, { year: 1800 + (i % 100) }));
const untitled = Array.from({ length: 100 }, (_, i) => book(`u${i}`, { title: "" }));
const books = [...titled, ...untitled];
const label = (i: number): Label => (i % 4 === 0 ? "fiction" : "non_fiction");
const probabilities = books.map((_, i) => (i % 4 === 0 ? 0.8 : 0.1));
const sample = titled.slice(0, 100).map((each, i) => sampled(each, i < 90 ? label(i) : null));
const development: DevelopmentBook[] = titled.slice(200, 240).map(({ id, title }, i) => ({
  id,
  title,
  languageGuess: "",
  part: i < 30 ? "random" : "other",
  label: label(i),
}));

function report(changes: { books?: Book[]; sample?: TestBook[]; probabilities?: number[] } = {}) {
  return prevalenceReport(
    {
      books: { rows: changes.books ?? books },
      sample: { rows: changes.sample ?? sample },
      development: { rows: development },
    },
    changes.probabilities ?? probabilities,
    0.5,
    "fiction",
  );
}

describe("prevalenceReport", () => {
  it("counts books, sample and labels", () => {
    expect(report().counts).toEqual({
      collection: 500,
      titled: 400,
      titledBySampleOnly: 0,
      asked: 400,
      sampled: 100,
      sampledLabelled: 90,
      sampledElsewhere: 0,
      sampledAsked: 100,
      sampledAskedLabelled: 90,
      sampledNameless: 0,
    });
  });

  it("estimates the share by every method, decade by decade", () => {
    const { shares, recommendation } = report();
    expect(shares.overall.books).toBe(400);
    expect(shares.strata.reduce((sum, stratum) => sum + stratum.books, 0)).toBe(400);
    for (const { method, value } of shares.overall.estimates)
      expect(value, method).toBeCloseTo(method === "posteriorMean" ? 0.275 : 0.25, 1);
    expect(recommendation.method).toBe("tunedPredictionPowered");
  });

  it("leaves out books that the sample's file alone gave a title, on both sides", () => {
    // The collection's file knows no author of these, the sample's file does.
    const known = new Set(["t0", "t1", "t2"]);
    const withoutAuthor = books.map((each) => (known.has(each.id) ? { ...each, author: "" } : each));
    const { counts, shares } = report({ books: withoutAuthor });
    expect(counts).toMatchObject({
      titledBySampleOnly: 3,
      asked: 397,
      sampledAsked: 97,
      sampledAskedLabelled: 87,
    });
    expect(counts.sampledLabelled).toBe(90);
    expect(shares.overall).toMatchObject({ books: 397, labelled: 87 });
  });

  it("bounds what the books without a label could do", () => {
    const { sensitivity, wholeCollection, probability } = report();
    const direct = (words: RegExp) =>
      sensitivity.find(({ assumption }) => words.test(assumption))!.direct!.value;
    const fiction = sample.filter((each) => each.label === "fiction").length;
    expect(direct(/^As estimated/)).toBeCloseTo(fiction / 90, 12);
    expect(direct(/^Every sampled book without a label/)).toBeCloseTo((fiction + 10) / 100, 12);
    expect(direct(/^No sampled book without a label/)).toBeCloseTo(fiction / 100, 12);
    expect(wholeCollection.ifAllOfClass.value).toBeCloseTo((fiction + 10) / 100, 12);
    expect(probability.unlabelled).toBeCloseTo(0.1 + 0.7 * (2 / 10), 12);
  });

  it("tells a sample that is no random draw, and does not trust it", () => {
    const skewed = titled.filter((_, i) => i % 4 === 0 || i % 16 === 1).slice(0, 100);
    const { check, recommendation } = report({
      sample: skewed.map((each) => sampled(each, label(titled.indexOf(each)))),
    });
    expect(check.comparisons[2].z).toBeGreaterThan(3.29);
    expect(recommendation.method).toBe("adjustedCount");
  });

  it("says what is missing where books, labels or a class are", () => {
    const none = report({ books: untitled, probabilities: untitled.map(() => 0.3) });
    expect(none.counts).toMatchObject({ titled: 0, asked: 0, sampledElsewhere: 100 });
    expect(none.shares.strata).toEqual([]);
    expect(none.recommendation.sentence).toMatch(/no books/);
    const unlabelled = report({ sample: [] });
    expect(unlabelled.recommendation.sentence).toMatch(/Trust none/);
    const oneClass = report({ sample: titled.slice(0, 100).map((each) => sampled(each, "non_fiction")) });
    const adjusted = oneClass.shares.overall.estimates.find(({ method }) => method === "adjustedCount")!;
    expect(adjusted).toMatchObject({
      value: null,
      note: expect.stringMatching(/no labelled book of the class/),
    });
    for (const each of [none, unlabelled, oneClass]) {
      const { sentence, others } = each.recommendation;
      expect(`${sentence} ${others}`).not.toMatch(/NaN|null|undefined/);
      for (const { value, low, high } of each.shares.overall.estimates)
        for (const number of [value, low, high]) expect(number).not.toBeNaN();
    }
  });
});

describe("scoreSample", () => {
  it("tells by the authors which titles come from the sample, and where that cannot be told", () => {
    const scored = [
      { ...book("both"), probability: 0.1 },
      { ...book("sampleOnly", { author: "" }), probability: 0.2 },
      { ...book("nameless", { author: "" }), probability: 0.3 },
    ];
    const drawn = scoreSample(
      [
        { id: "both", author: "A", label: "fiction" },
        { id: "sampleOnly", author: "A", label: "non_fiction" },
        { id: "nameless", author: "", label: null },
        { id: "elsewhere", author: "A", label: "fiction" },
      ],
      scored,
      "fiction",
    );
    expect(
      drawn.map(({ id, ofClass, titledBySampleOnly, nameless }) => [
        id,
        ofClass,
        titledBySampleOnly,
        nameless,
      ]),
    ).toEqual([
      ["both", true, false, false],
      ["sampleOnly", false, true, false],
      ["nameless", null, false, true],
    ]);
  });
});

describe("compareCounts", () => {
  it("gives Pearson's χ² by hand", () => {
    // Expected 50 and 50: (20² + 20²) / 50 = 16 on one degree of freedom.
    const { statistic, degrees, pValue } = compareCounts([30, 70], [500, 500]);
    expect([statistic, degrees]).toEqual([16, 1]);
    expect(pValue).toBeCloseTo(0.0000633, 6);
  });

  it("joins cells with an expected count below 5, and gives no p for one cell", () => {
    expect(compareCounts([50, 46, 1, 3], [500, 460, 20, 20])).toMatchObject({ degrees: 2, statistic: 0 });
    expect(compareCounts([10], [100])).toMatchObject({ degrees: 0, pValue: null });
    expect(compareCounts([], [])).toMatchObject({ pValue: null });
  });
});

describe("the period of a year", () => {
  it("names the decade, the open ends and what has no year", () => {
    expect([1799, 1800, 1809, 1850, 1899, 1900, null].map((each) => rangeName(year, each))).toEqual([
      "before 1800",
      "1800s",
      "1800s",
      "1850s",
      "1890s",
      "1900 or later",
      "undated",
    ]);
  });
});
