import { describe, expect, it } from "vitest";
import type { Example, TrainingExample, Variant } from "../../../models/tasks/task.js";
import { fitBinary } from "../../../models/train/fit.js";
import { linearScore } from "../../../src/lib/model/linearModel.js";
import { encodeOnnx } from "../../../src/lib/model/onnx.js";
import { randomGenerator, randomIndex } from "../../../src/lib/statistics/random.js";
import { featureVersion } from "../../../src/lib/text/features.js";

const variant: Pick<Variant, "grid" | "folds" | "epochs"> = {
  grid: {
    bits: [12],
    fragments: [[3, 4]],
    fragmentWeight: [1],
    shape: [0.3],
    rarity: [0, 1],
    cost: [1, 10],
  },
  folds: 4,
  epochs: 60,
};

const kinds = [
  ["history of", "report on", "sermons at", "a treatise on", "geology of"],
  ["a tale of", "romance of", "the ghost of", "love in", "a novel of"],
];
const places = ["Kent", "Essex", "London", "the sea", "old Wales", "Paris", "the north", "a village"];

/** Made-up titles: what stands before the place tells the outcome, except in every tenth. */
function examples(n: number, seed: number): Example[] {
  const random = randomGenerator(seed);
  return Array.from({ length: n }, (_, i) => {
    const outcome = (i % 2) as 0 | 1;
    const worded = i % 10 === 9 ? 1 - outcome : outcome;
    const text = `${kinds[worded][randomIndex(5, random)]} ${places[randomIndex(8, random)]}`;
    return { id: `${seed}-${i}`, text, outcome };
  });
}

function weighted(n: number, seed: number, weight = 1): TrainingExample[] {
  return examples(n, seed).map(({ id, text, outcome }) => ({ id, text, target: outcome, weight }));
}

const data = { training: weighted(80, 1), refit: weighted(20, 2) };
const validation = examples(40, 3);
const seed = 1;
const bytes = (fitted: ReturnType<typeof fitBinary>["final"]) =>
  encodeOnnx(fitted.model, { task: "small", featureVersion, labels: ["non_fiction", "fiction"] });

describe("fitBinary", () => {
  const fitted = fitBinary(variant, data, validation, seed);

  it("gives the same bytes twice", () => {
    const again = fitBinary(variant, data, validation, seed);
    expect(bytes(again.final)).toEqual(bytes(fitted.final));
    expect(bytes(again.chosen)).toEqual(bytes(fitted.chosen));
    expect(again).toEqual(fitted);
  });

  it("learns what tells the outcomes apart", () => {
    const score = linearScore(fitted.final.model, fitted.final.features);
    expect(score("A ghost tale, a novel of love")[0]).toBeGreaterThan(1);
    expect(score("Report on the geology of Kent")[0]).toBeLessThan(-1);
  });

  it("learns from targets and weights: turned round, or outweighed, they teach the opposite", () => {
    const opposite = data.training.map((each) => ({ ...each, target: 1 - each.target, weight: 5 }));
    const { chosen } = fitBinary(
      variant,
      { training: [...data.training, ...opposite], refit: [] },
      validation,
      seed,
    );
    // Before calibration, which would turn it round again.
    const ghost = linearScore(
      { ...chosen.model, scales: Float32Array.of(1), bias: Float32Array.of(0) },
      chosen.features,
    );
    expect(ghost("a ghost tale, a novel of love")[0]).toBeLessThan(ghost("report on the geology of Kent")[0]);
  });

  it("chooses its settings from the grid", () => {
    for (const { features, rarity, logistic } of [fitted.chosen, fitted.final]) {
      expect(features).toMatchObject({
        bits: 12,
        fragments: { weight: 1, shortest: 3, longest: 4 },
        shape: 0.3,
      });
      expect(variant.grid.rarity).toContain(rarity);
      expect(variant.grid.cost).toContain(logistic.cost);
    }
  });

  it("keeps settings, calibration and threshold for the fit with the further texts", () => {
    const { model: one, unrounded: _one, ...chosen } = fitted.chosen;
    const { model: other, unrounded: _other, ...final } = fitted.final;
    expect(final).toEqual(chosen);
    expect(other).not.toEqual(one);
  });

  it("gives the same model twice where there are no further texts", () => {
    const { chosen, final } = fitBinary(variant, { ...data, refit: [] }, validation, seed);
    expect(final).toEqual(chosen);
  });

  it("does not look at the further texts before all else is fixed", () => {
    const { chosen } = fitBinary(variant, { ...data, refit: weighted(60, 9) }, validation, seed);
    expect(chosen).toEqual(fitted.chosen);
  });

  it("fits without cross-validation too", () => {
    const { final } = fitBinary({ ...variant, folds: 0 }, data, validation, seed);
    expect(linearScore(final.model, final.features)("a novel of love")[0]).toBeGreaterThan(0);
  });

  it("refuses an empty grid", () => {
    const empty = { ...variant, grid: { ...variant.grid, cost: [] } };
    expect(() => fitBinary(empty, data, validation, seed)).toThrow(
      "empty grid: none (expected at least one value of each setting)",
    );
  });
});
