import { describe, expect, test } from "vitest";
import { ProbabilityHistogram, binRange, histogramBins } from "../../../src/lib/inference/histogram.js";

describe("the histogram of probabilities", () => {
  const histogram = new ProbabilityHistogram((probability) =>
    probability >= 0.51 ? "fiction" : "non_fiction",
  );
  for (const probability of [0, 0.5, 0.505, 0.52, 1]) histogram.add(probability);

  test("counts 1 in the last range and a boundary in the range that it opens", () => {
    expect(histogram.totals[0]).toBe(1);
    expect(histogram.totals[histogramBins / 2]).toBe(3);
    expect(histogram.totals[histogramBins - 1]).toBe(1);
  });

  test("parts a range in which the verdict changes", () => {
    const { from } = binRange(histogramBins / 2);
    const bars = histogram.bars.filter((bar) => bar.from === from);
    expect(bars.map(({ verdict, books }) => [verdict, books])).toEqual([
      ["fiction", 1],
      ["non_fiction", 2],
    ]);
  });

  test("has no bar where there is no book", () => {
    expect(new ProbabilityHistogram(() => "unsure").bars).toEqual([]);
    expect(histogram.bars).toHaveLength(4);
  });
});
