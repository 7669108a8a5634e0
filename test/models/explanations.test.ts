import { describe, expect, it } from "vitest";
import { readModel } from "../../models/artefacts.js";
import { scoredTask } from "../../models/scored.js";
import { taskNames } from "../../models/tasks.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";

describe("the explanations of every shipped model", { timeout: 300_000 }, () => {
  it.each(taskNames())("add up to the logit and the probability that it gives: %s", async (name) => {
    const { texts, models, final, labels } = await scoredTask(name);
    const { description, onnx } = await readModel(name);
    const scorer = new LinearScorer(description, onnx);
    const { probabilities } = models.find(({ key }) => key === final)!;
    const furthest = { logit: 0, probability: 0 };
    texts.title.forEach((text, t) => {
      const scored = probabilities.subarray(t * labels.length, (t + 1) * labels.length);
      // Of each text the likeliest label, and the labels in turn, so that every column is met.
      const asked =
        description.kind === "binary" ? [0] : [scored.indexOf(Math.max(...scored)), t % labels.length];
      for (const column of asked) {
        const { bias, logit, probability, contributions } = scorer.explain(text, column);
        const sum = contributions.reduce((total, { contribution }) => total + contribution, bias);
        const given = scored[description.kind === "binary" ? 1 : column];
        furthest.logit = Math.max(furthest.logit, Math.abs(sum - logit));
        furthest.probability = Math.max(furthest.probability, Math.abs(probability - given));
      }
    });
    expect(texts.size).toBeGreaterThan(0);
    expect(furthest.logit).toBeLessThan(1e-6);
    expect(furthest.probability).toBeLessThan(1e-6);
  });
});
