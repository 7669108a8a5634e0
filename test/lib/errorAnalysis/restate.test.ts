import { describe, expect, it } from "vitest";
import { everyMetric } from "../../../src/lib/errorAnalysis/restate.js";
import { errorRates } from "../../../src/lib/errorAnalysis/errorRates.js";
import { decideAll, type Prediction } from "../../../src/lib/predictions.js";

const title = (id: string, label: Prediction["label"], probability: number): Prediction => ({
  ...{ id, title: id, author: "", year: null, place: "", ark: "", label, probability },
});
const decisions = decideAll(
  [
    title("a", "fiction", 0.9),
    title("b", "fiction", 0.4),
    title("c", "non_fiction", 0.2),
    title("d", "non_fiction", 0.1),
  ],
  0.5,
);

describe("everyMetric", () => {
  it("gives each metric as worked out by hand, within its interval", () => {
    const metrics = everyMetric(decisions, 200);
    const value = Object.fromEntries(
      Object.entries(metrics).map(([name, estimate]) => [name, estimate.value]),
    );
    expect(value["accuracy"]).toBe(0.75);
    expect(value["fictionPrecision"]).toBe(1);
    expect(value["fictionRecall"]).toBe(0.5);
    expect(value["nonFictionPrecision"]).toBeCloseTo(2 / 3, 12);
    expect(value["balancedAccuracy"]).toBe(0.75);
    expect(value["brier"]).toBeCloseTo((0.01 + 0.36 + 0.04 + 0.01) / 4, 12);
    // By confidence: a and d (0.9), c (0.8), b (0.6), which alone is wrong.
    expect(value["riskArea"]).toBeCloseTo(1 / 16, 12);
    for (const { low, high, value: at } of Object.values(metrics)) {
      expect(low).toBeLessThanOrEqual(at);
      expect(high).toBeGreaterThanOrEqual(low);
    }
  });

  it("is the same for the same titles", () => {
    expect(everyMetric(decisions, 50)).toEqual(everyMetric(decisions, 50));
  });
});

describe("errorRates", () => {
  it("counts titles and mistakes from an edge up to before the next, and leaves empty ranges out", () => {
    const titles = [1, 2, 2, 9, null].map((value, i) => ({ value, wrong: i === 1 || i === 4 }));
    expect(errorRates(titles, [1, 2, 5, Infinity])).toMatchObject([
      { from: 1, to: 2, titles: 1, wrong: 0, value: 0 },
      { from: 2, to: 5, titles: 2, wrong: 1, value: 0.5 },
      { from: 5, titles: 1, wrong: 0 },
    ]);
    expect(errorRates(titles, [3, 5])).toEqual([]);
  });
});
