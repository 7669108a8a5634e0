import { describe, expect, it } from "vitest";
import { currentInputs } from "../../loaders/inputs.js";
import { readEvaluation, readMultilabelEvaluation, wordModels } from "../../models/artefacts.js";
import { scoredTask } from "../../models/scored.js";
import { confusionMatrix, confusionScores } from "../../src/lib/metrics/confusion.js";
import { questionOf } from "../../src/lib/scored/question.js";

/** Figures of record are of the real test texts; the embedded sample has none. */
const isSample = () => currentInputs().sources.some(({ origin }) => origin === "sample");

describe("scoredTask", { timeout: 120_000 }, () => {
  it("decides the test titles as every model of record did", async () => {
    const scored = await scoredTask("title-genre");
    const { models } = await readEvaluation("title-genre");
    // What the deep variant says of other texts than those of the mirror, nobody has asked it.
    const keys = isSample() ? wordModels(models).map(([key]) => key) : Object.keys(models);
    expect(scored.models.map(({ key }) => key)).toEqual(keys);
    for (const { key } of scored.models) {
      const { labels, predictions } = questionOf(scored, key).rows;
      const { accuracy, macroF1 } = confusionScores(confusionMatrix(labels, predictions.predicted, 2));
      if (isSample()) expect(accuracy).toBeGreaterThan(0.5);
      else {
        expect(accuracy).toBeCloseTo(models[key].test?.accuracy.value ?? NaN, 12);
        expect(macroF1).toBeCloseTo(models[key].test?.macroF1.value ?? NaN, 12);
      }
    }
  });

  it("decides the held-out quotations as the model of record did", async () => {
    const scored = await scoredTask("quote-themes");
    const { models, final, data } = await readMultilabelEvaluation("quote-themes");
    const { labels, predictions, size } = questionOf(scored).rows;
    const [[, given], [missed, right]] = confusionMatrix(labels, predictions.predicted, 2);
    expect(given + missed + right).toBe(size);
    if (isSample()) return;
    expect(scored.texts.size).toBe(data.test);
    expect((2 * right) / (2 * right + given + missed)).toBeCloseTo(
      models[final].test?.microF1.value ?? NaN,
      6,
    );
  });

  it("names the tasks that there are where it is asked for another", async () => {
    await expect(scoredTask("poetry")).rejects.toThrow(/unknown task: poetry \(expected .*title-genre/);
  });
});
