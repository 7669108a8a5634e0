import { describe, expect, it } from "vitest";
import { errorFigures } from "../../../src/lib/errorAnalysis/errorFigures.js";
import { everyMetric } from "../../../src/lib/errorAnalysis/restate.js";
import { thinned } from "../../../src/lib/errorAnalysis/riskCoverage.js";
import { summariseWords, wordsInMistakes } from "../../../src/lib/errorAnalysis/wordsInMistakes.js";
import { questionOf } from "../../../src/lib/scored/question.js";
import { multiLabel, threeClasses } from "../scored/madeUp.js";

describe("errorFigures", () => {
  it("counts decisions, mistakes and sure ones, of three classes each in turn", () => {
    // The third text has no label; of the others, a (0.5 for z) is right and b (0.5 for y, labelled x) is wrong.
    const question = questionOf(threeClasses, "first");
    const figures = errorFigures(threeClasses, question);
    expect(figures).toMatchObject({ records: 2, wrong: 1, sure: { records: 0, wrong: 0 } });
    expect(figures.reliability.map(({ named, n }) => [named, n])).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    expect(figures.metrics).toEqual(everyMetric(question));
    expect(figures.histogram.reduce((sum, { records }) => sum + records, 0)).toBe(2);
    expect(figures.byYear.map(({ titles, wrong }) => [titles, wrong])).toEqual([[1, 1]]);
    expect(figures.risk.at(-1)).toEqual({ coverage: 1, risk: 0.5, confidence: 0.5 });
  });

  it("asks one class of two, and holds no text", () => {
    const figures = errorFigures(multiLabel, questionOf(multiLabel, "", "love"));
    expect(figures.reliability.map(({ named }) => named)).toEqual([1]);
    for (const title of multiLabel.texts.title) expect(JSON.stringify(figures)).not.toContain(title);
  });
});

describe("thinned", () => {
  it("keeps the last point of each two hundredth of coverage, and the last of all", () => {
    const points = Array.from({ length: 1000 }, (_, i) => ({
      coverage: (i + 1) / 1000,
      risk: 0,
      confidence: 1,
    }));
    const kept = thinned(points);
    expect(kept.length).toBeLessThanOrEqual(201);
    expect(kept.at(-1)?.coverage).toBe(1);
    expect(thinned(points.slice(0, 3))).toEqual([{ coverage: 0.003, risk: 0, confidence: 1 }]);
    expect(thinned([])).toEqual([]);
  });
});

describe("summariseWords", () => {
  it("counts what wordsInMistakes ranks, and keeps the first", () => {
    const mistakes = Array.from({ length: 40 }, (_, i) => `the poor wanderer ${i % 3}`);
    const rest = Array.from({ length: 400 }, () => "the history of a county");
    const words = wordsInMistakes(mistakes, rest);
    const { compared, above, surviving, first } = summariseWords(mistakes, rest);
    expect(compared).toBe(words.length);
    expect(first).toEqual(words);
    expect(above).toBe(words.filter(({ low }) => low > 0).length);
    expect(surviving).toBe(2);
    expect(summariseWords([], rest)).toEqual({ compared: 0, above: 0, surviving: 0, first: [] });
  });
});
