import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { year } from "../../../src/lib/catalogue/fields/year.js";
import { errorRates } from "../../../src/lib/errorAnalysis/errorRates.js";
import { everyMetric, metricsOf } from "../../../src/lib/errorAnalysis/restate.js";
import { questionOf } from "../../../src/lib/scored/question.js";
import { judgedOf } from "../scored/judged.js";
import { multiLabel, threeClasses } from "../scored/madeUp.js";

const rows = judgedOf([
  { label: 1, probability: 0.9 },
  { label: 1, probability: 0.4 },
  { label: 0, probability: 0.2 },
  { label: 0, probability: 0.1 },
]);
const question = { rows, texts: [0, 1, 2, 3] };

describe("everyMetric", () => {
  it("gives each metric as worked out by hand, within its interval", () => {
    const metrics = everyMetric(question, 200);
    expect(metrics.accuracy.value).toBe(0.75);
    expect(metrics["precision 1"].value).toBe(1);
    expect(metrics["recall 1"].value).toBe(0.5);
    expect(metrics["precision 0"].value).toBeCloseTo(2 / 3, 12);
    expect(metrics.balancedAccuracy.value).toBe(0.75);
    expect(metrics.brierScore.value).toBeCloseTo((0.01 + 0.36 + 0.04 + 0.01) / 4, 12);
    // By confidence: a and d (0.9), c (0.8), b (0.6), which alone is wrong.
    expect(metrics.riskArea.value).toBeCloseTo(1 / 16, 12);
    for (const { low, high, value: at } of Object.values(metrics)) {
      expect(low).toBeLessThanOrEqual(at);
      expect(high).toBeGreaterThanOrEqual(low);
    }
  });

  it("is the same for the same records", () => {
    expect(everyMetric(question, 50)).toEqual(everyMetric(question, 50));
  });

  it("draws the pairs of one text together", () => {
    // One text and its two pairs: every resample is the sample itself.
    const { accuracy } = everyMetric(
      {
        rows: judgedOf([
          { label: 1, probability: 0.9 },
          { label: 1, probability: 0.1 },
        ]),
        texts: [7, 7],
      },
      20,
    );
    expect(accuracy).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
  });

  it("counts in every class of three, one of which has nobody's label", () => {
    const metrics = everyMetric(questionOf(threeClasses), 20);
    expect(metrics.accuracy.value).toBe(0.5);
    expect(metrics["recall 2"].value).toBe(1);
    expect(metrics["precision 1"].value).toBe(0);
    expect(metrics["recall 1"].value).toBeNaN();
  });
});

describe("metricsOf", () => {
  it("tells of pairs in question only what does not need those that nobody gave", () => {
    expect(metricsOf(questionOf(multiLabel), ["without", "with"]).map(([key]) => key)).toEqual([
      "accuracy",
      "precision 1",
      "recall 1",
      "f1 1",
    ]);
    expect(metricsOf(questionOf(threeClasses), ["X", "Y", "Z"])).toContainEqual(["f1 2", "Z: F1"]);
  });
});

describe("errorRates", () => {
  it("counts titles and mistakes of each range, and leaves out empty ranges and what is not known", () => {
    const years = [1799, 1812, 1819, 1870, null];
    const judged = {
      ...catalogueOf(years.map((year, i) => ({ id: String(i), year }))),
      labels: [0, 0, 1, 1, 1],
      predictions: { classes: ["0", "1"], probabilities: [], predicted: [0, 0, 0, 1, 0] },
    };
    expect(errorRates(year, year.bins, judged)).toMatchObject([
      { range: "before 1800", titles: 1, wrong: 0, value: 0 },
      { range: "1810s", titles: 2, wrong: 1, value: 0.5 },
      { range: "1870s", titles: 1, wrong: 0 },
    ]);
    expect(errorRates(year, year.bins, { ...judged, year: years.map(() => null) })).toEqual([]);
  });
});
