import type { SingleLabelFigures, Evaluation, ModelRecord } from "../../../src/lib/model/evaluation.js";

/** An estimate with a narrow interval. */
export function estimate(value: number) {
  return { value, low: value - 0.01, high: value + 0.01 };
}

/** Scores that are the same number wherever it makes sense. */
function scores(value: number): SingleLabelFigures {
  return {
    n: 100,
    accuracy: estimate(value),
    macroF1: estimate(value),
    balancedAccuracy: estimate(value),
    labels: [],
    confusion: [
      [50, 0],
      [0, 50],
    ],
    expectedCalibrationError: estimate(0.02),
    brierScore: 0.05,
    logLoss: 0.2,
    reliability: [],
  };
}

/** A model that meets everything that was asked, exactly. */
export function record(changes: Partial<ModelRecord> = {}): ModelRecord {
  return {
    title: "Final model",
    description: "everything",
    bytes: 128_000,
    trainSeconds: 60,
    training: { n: 10, labels: { non_fiction: 5, fiction: 5 } },
    settings: {},
    threshold: 0.5,
    certain: { accuracy: 0.99, below: 0.1, from: 0.9 },
    promise: null,
    validation: scores(0.95),
    test: scores(0.95),
    testCertain: { coverage: estimate(0.62), accuracy: estimate(0.99), kept: 62, right: 61 },
    elsewhere: {
      hathiTrust: {
        title: "titles from elsewhere",
        scores: scores(0.8),
        groups: ["biography", "fiction", "poetry"].map((group) => ({ group, n: 10, ...estimate(0.72) })),
      },
    },
    roundingLoss: 0.002,
    nonZero: 0.5,
    seeds: [1, 2, 3, 4, 5].map((seed) => ({ seed, accuracy: 0.955, macroF1: 0.95 })),
    strongest: {},
    ...changes,
  };
}

/** Figures of record with these models, the last of them the final one. */
export function evaluation(
  models: Record<string, ModelRecord>,
  comparisons: Evaluation["comparisons"] = [],
): Evaluation {
  return {
    task: "title-genre",
    labels: ["non_fiction", "fiction"],
    final: Object.keys(models).at(-1) ?? "",
    testLooks: ["a"],
    models,
    comparisons,
  };
}
