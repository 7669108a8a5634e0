import { describe, expect, it } from "vitest";
import { openDeepHeads } from "../../models/deepScorer.js";
import { describedTasks } from "../../models/describedTasks.js";
import { sampleTexts } from "../../models/encoder/sampleTexts.js";
import { scoredTask } from "../../models/scored.js";
import { deepKey } from "../../src/lib/deep/deepKey.js";

/** Texts of each task: all take an hour, `DEEP_TEXTS=100000 npm test -- deepExplanations`. */
const size = Number(process.env["DEEP_TEXTS"] ?? 100);
const tasks = (await describedTasks()).filter(({ deep }) => deep).map(({ name }) => name);

describe("the explanations of every deep variant", { timeout: 300_000 + 3000 * size }, () => {
  it.each(tasks)("add up to the logit within 1e-4, on test texts by chance: %s", async (name) => {
    const { texts, models, labels } = await scoredTask(name);
    const record = models.find(({ key }) => key === deepKey)?.probabilities;
    const { heads, encoder } = await openDeepHeads(name);
    const { kind } = heads.description;
    const furthest = { logit: 0, probability: 0 };
    for (const [i, text] of sampleTexts(texts.title, size).entries()) {
      const column = kind === "binary" ? 0 : i % labels.length;
      const { bias, logit, probability, contributions, tokens } = heads.explain(
        text,
        await encoder.tokens(text),
        column,
      );
      const sum = [...contributions, ...tokens].reduce((sum, { contribution }) => sum + contribution, bias);
      furthest.logit = Math.max(furthest.logit, Math.abs(sum - logit));
      // The predictions of record are kept in steps of 1/65,535.
      const row = texts.title.indexOf(text) * labels.length + (kind === "binary" ? 1 : column);
      if (record) furthest.probability = Math.max(furthest.probability, Math.abs(record[row] - probability));
    }
    expect(furthest.logit).toBeGreaterThan(0);
    expect(furthest.logit).toBeLessThan(1e-4);
    expect(furthest.probability).toBeLessThan(1e-3);
  });
});
