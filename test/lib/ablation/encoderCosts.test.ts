import { describe, expect, it } from "vitest";
import { encoderCosts } from "../../../src/lib/ablation/encoderCosts.js";
import { readEvaluation, readMultilabelEvaluation } from "../../../models/artefacts.js";

describe("encoderCosts", () => {
  it("has two rows a task: words, and words and encoder with the larger file", async () => {
    const evaluations = [await readEvaluation("title-genre"), await readMultilabelEvaluation("quote-themes")];
    const tasks = [{ name: "title-genre", title: "Fiction?" }];
    const costs = encoderCosts(tasks, evaluations, { "title-genre": { final: 0.02, deep: 24 } });
    expect(costs.map(({ task, model, milliseconds }) => [task, model, milliseconds])).toEqual([
      ["Fiction?", "Words", 0.02],
      ["Fiction?", "Words and encoder", 24],
      ["quote-themes", "Words", null],
      ["quote-themes", "Words and encoder", null],
    ]);
    expect(costs[0].score).toBe(evaluations[0].models["final"].test?.accuracy.value);
    expect(costs[1].bytes).toBeGreaterThan(costs[0].bytes);
  });
});
