import { describe, expect, it } from "vitest";
import type { Example, TrainingExample, Variant } from "../../../models/training/taskDefinition.js";
import {
  decide,
  fitSingleLabel,
  type Decisions,
  type FittedModel,
  type Fold,
} from "../../../models/training/fit.js";
import { featureMatrix, fitWeights } from "../../../models/training/fitWeights.js";
import { bestThreshold } from "../../../models/training/threshold.js";
import { logits } from "../../../src/lib/learning/logisticRegression.js";
import { logLoss } from "../../../src/lib/metrics/calibration.js";
import { sigmoid } from "../../../src/lib/statistics/sigmoid.js";
import { linearScore } from "../../../src/lib/model/linearModel.js";
import { encodeOnnx } from "../../../src/lib/model/onnx.js";
import { randomGenerator, randomIndex } from "../../../src/lib/statistics/random.js";
import { featureVersion } from "../../../src/lib/text/features.js";

const variant: Pick<Variant, "grid" | "epochs"> = {
  grid: {
    bits: [12],
    fragments: [[3, 4]],
    fragmentWeight: [1],
    shape: [0.3],
    rarity: [0, 1],
    cost: [1, 10],
  },
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

const folds: Fold[] = [1, 2, 3].map((part) => ({
  training: weighted(80, part),
  held: examples(40, part + 10),
}));
const training = weighted(120, 5);
const seed = 1;
const bytes = (fitted: FittedModel) =>
  encodeOnnx(fitted.model, {
    task: "small",
    kind: "binary",
    featureVersion,
    labels: ["non_fiction", "fiction"],
  });
const logit = ({ model, features }: FittedModel, text: string) => linearScore(model, features)(text)[0];

/** Probabilities of the second of two labels. */
const second = (probabilities: Float64Array) => probabilities.filter((_, i) => i % 2 === 1);

describe("decide", () => {
  const decided = decide(variant, folds, seed);

  it("chooses its settings from the grid", () => {
    expect(decided.features).toMatchObject({
      bits: 12,
      fragments: { weight: 1, shortest: 3, longest: 4 },
      shape: 0.3,
    });
    expect(variant.grid.rarity).toContain(decided.rarity);
    expect(variant.grid.cost).toContain(decided.logistic.cost);
  });

  it("chooses those with the lowest log loss on the held-out texts of all folds", () => {
    const loss = ({ heldOut }: Decisions) => logLoss(second(heldOut.probabilities), heldOut.outcomes);
    for (const rarity of variant.grid.rarity)
      for (const cost of variant.grid.cost) {
        const one = decide(
          { ...variant, grid: { ...variant.grid, rarity: [rarity], cost: [cost] } },
          folds,
          seed,
        );
        expect(loss(decided)).toBeLessThanOrEqual(loss(one));
      }
  });

  it("gives each held-out text the probability of a model that was fitted without its fold", () => {
    const grid = { ...variant.grid, rarity: [1], cost: [10] };
    const { heldOut, calibration, ...settings } = decide({ ...variant, grid }, folds, seed);
    expect(heldOut.outcomes).toEqual(folds.flatMap(({ held }) => held.map(({ outcome }) => outcome)));
    const { slope, intercept } = calibration;
    const expected = folds.flatMap(({ training: texts, held }) =>
      Array.from(logits(featureMatrix(settings.features, held), fitWeights(texts, settings)[0]), (z) =>
        sigmoid(slope * z + intercept),
      ),
    );
    expect(Array.from(second(heldOut.probabilities))).toEqual(expected);
  });

  it("takes threshold and certain range from the probabilities of the held-out texts", () => {
    const { heldOut, threshold, certain } = decided;
    expect(threshold).toBe(bestThreshold(second(heldOut.probabilities), heldOut.outcomes));
    expect(certain?.accuracy).toBe(0.99);
    expect(certain?.below).toBeLessThanOrEqual(threshold ?? NaN);
    expect(certain?.from).toBeGreaterThanOrEqual(threshold ?? NaN);
  });

  it("refuses an empty grid", () => {
    const empty = { ...variant, grid: { ...variant.grid, cost: [] } };
    expect(() => decide(empty, folds, seed)).toThrow(
      "empty grid: none (expected at least one value of each setting)",
    );
  });
});

describe("fitSingleLabel", () => {
  const decided = decide(variant, folds, seed);
  const fitted = fitSingleLabel(decided, training, seed);

  it("gives the same bytes twice", () => {
    const again = fitSingleLabel(decide(variant, folds, seed), training, seed);
    expect(bytes(again)).toEqual(bytes(fitted));
    expect(again).toEqual(fitted);
  });

  it("keeps what was decided, whatever the seed", () => {
    const other = fitSingleLabel(decided, training, 2);
    for (const { calibration, threshold, certain, features, rarity } of [fitted, other])
      expect({ calibration, threshold, certain, features, rarity }).toEqual({
        calibration: decided.calibration,
        threshold: decided.threshold,
        certain: decided.certain,
        features: decided.features,
        rarity: decided.rarity,
      });
    expect(other.logistic.seed).toBe(2);
  });

  it("learns what tells the outcomes apart", () => {
    expect(logit(fitted, "A ghost tale, a novel of love")).toBeGreaterThan(1);
    expect(logit(fitted, "Report on the geology of Kent")).toBeLessThan(-1);
  });

  it("learns from targets and weights: outweighed texts teach the opposite", () => {
    const opposite = training.map((each) => ({ ...each, target: 1 - each.target, weight: 5 }));
    const turned = fitSingleLabel(decided, [...training, ...opposite], seed);
    expect(logit(turned, "a ghost tale, a novel of love")).toBeLessThan(
      logit(turned, "a report on the geology of Kent"),
    );
  });
});
