import { describe, expect, it } from "vitest";
import { catchUp, catchUpSentence, gapWithAll } from "../../../src/lib/labelCurves/catchUp.js";
import { labelCurveRows } from "../../../src/lib/labelCurves/curveRows.js";
import { labelCurve, point } from "./curves.js";

describe("catchUp", () => {
  const curve = labelCurve({
    words: [point(25, 0.3), point(50, 0.4), point(100, 0.55)],
    both: [point(25, 0.5), point(50, 0.6), point(100, 0.7)],
  });

  it("tells with how many labels words score as high as both with fewer", () => {
    expect(catchUp([curve], 25)).toEqual([
      { task: "quotes", figure: "micro-F1", texts: 25, words: 0.3, both: 0.5, needed: 100, most: 100 },
    ]);
  });

  it("says where not even the most labels are enough", () => {
    expect(catchUp([curve], 50)[0].needed).toBeNull();
  });

  it("leaves tasks out that were not measured with so many", () => {
    expect(catchUp([curve], 400)).toEqual([]);
  });
});

describe("catchUpSentence", () => {
  it("names each task with what both and words reach, and when words catch up", () => {
    const curve = labelCurve({
      words: [point(100, 0.3), point(400, 0.55)],
      both: [point(100, 0.5), point(400, 0.7)],
    });
    expect(catchUpSentence([curve], [{ name: "quotes", title: "Quotations" }], 100)).toContain(
      "Quotations: micro-F1 0.500 where words reach 0.300, for which words alone need 400.",
    );
    expect(catchUpSentence([curve], [], 25)).toBe("");
  });
});

describe("gapWithAll", () => {
  it("is how far words and the tuned encoder are ahead of words with all labels", () => {
    const curve = labelCurve({ words: [point(25, 0.3), point(200, 0.65)] });
    expect(gapWithAll([curve])).toEqual({ least: 0.25, greatest: 0.25 });
    expect(gapWithAll([{ ...curve, tuned: null }])).toBeNull();
  });
});

describe("labelCurveRows", () => {
  it("has a row for each figure of each point, those of the tuned encoder last", () => {
    const rows = labelCurveRows([labelCurve({})], [{ name: "quotes", title: "Quotations" }]);
    expect(rows[0]).toEqual({
      ...{ task: "Quotations", learner: "Words", tuned: false, metric: "micro-F1", texts: 25, draws: 1 },
      ...{ value: 0.5, low: 0.49, high: 0.51 },
    });
    expect(rows.filter(({ tuned }) => tuned).map(({ learner }) => learner)).toEqual([
      "Encoder",
      "Words and encoder",
    ]);
  });
});
