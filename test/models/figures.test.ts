import { describe, expect, it } from "vitest";
import { readEvaluation, readMultilabelEvaluation } from "../../models/artefacts.js";
import { figuresOf } from "../../models/figures.js";
import { figureRows, figureText } from "../../src/lib/errorAnalysis/figureRows.js";

describe("figuresOf", { timeout: 120_000 }, () => {
  it("gives a task of several seeds their mean, with an interval wider than that of the texts alone", async () => {
    const { models, final } = await readEvaluation("title-genre");
    const { seeds, test } = models[final];
    const { score, macroF1, ceiling, evidence, planted, smallest, ...figures } =
      await figuresOf("title-genre");
    expect(figures.seeds).toBe(seeds.length);
    expect(score.value).toBeCloseTo(
      seeds.reduce((sum, { accuracy }) => sum + accuracy, 0) / seeds.length,
      12,
    );
    for (const [across, alone] of [
      [score, test!.accuracy],
      [macroF1, test!.macroF1],
    ])
      expect(across.high - across.low).toBeGreaterThan(alone.high - alone.low);
    expect(planted?.planted).toBe(Math.floor(figures.texts / 10));
    expect(smallest).toBeGreaterThan(0);
    // Of two classes one is enough.
    expect(figures.calibration.classes.map(({ label }) => label)).toEqual(["fiction"]);
    if (evidence!.twice === 0) expect(ceiling).toBeNull();
    else expect(ceiling!.high).toBeLessThanOrEqual(1 - evidence!.contradicted / evidence!.texts);
  });

  it("gives a multi-label task its scores of record and the calibration of every label", async () => {
    const { models, final, labels } = await readMultilabelEvaluation("quote-themes");
    const figures = await figuresOf("quote-themes");
    const { microF1, macroF1 } = models[final].test!;
    expect(figures).toMatchObject({ seeds: 1, score: microF1, macroF1, planted: null, ceiling: null });
    expect(figures.calibration.classes.map(({ label }) => label)).toEqual(labels);
    for (const { error, ifCalibrated, atMost } of figures.calibration.classes) {
      expect(error.low).toBeLessThanOrEqual(error.value);
      expect(error.high).toBeGreaterThanOrEqual(error.value);
      expect(ifCalibrated).toBeLessThan(atMost);
    }
    const cells = figureRows.map(({ of }) => figureText(of(figures)));
    expect(cells.slice(1, 2)).toEqual(["1"]);
    expect(cells.slice(-3)).toEqual(["–", "–", "–"]);
  });
});
