import { describe, expect, it } from "vitest";
import { chooseThresholds } from "../../../../models/training/multilabel/thresholds.js";
import { givenLabels, textDecisions } from "../../../../src/lib/metrics/multilabel/decisions.js";
import { f1Scores } from "../../../../src/lib/metrics/multilabel/f1.js";
import { randomGenerator, randomUnit } from "../../../../src/lib/statistics/random.js";

const exact = { macroWeight: 1, shrinkage: 0 };

/** Calibrated probabilities, skewed towards 0, with outcomes drawn from them. */
function calibratedTexts(texts: number, labels: number) {
  const random = randomGenerator(2);
  const probabilities = Float64Array.from(
    { length: texts * labels },
    (_, at) => randomUnit(random) ** (2 + (at % labels)),
  );
  const outcomes = Uint8Array.from(probabilities, (p) => (randomUnit(random) < p ? 1 : 0));
  return { probabilities, outcomes };
}

function objective(probabilities: Float64Array, outcomes: Uint8Array, thresholds: number[]): number {
  const labels = thresholds.length;
  const scores = f1Scores(textDecisions(givenLabels(probabilities, thresholds), outcomes, labels), labels);
  return scores.microF1 + scores.macroF1;
}

describe("chooseThresholds", () => {
  it("parts what can be parted", () => {
    const [first, second] = chooseThresholds(
      Float64Array.of(0.9, 0.3, 0.8, 0.6, 0.2, 0.1, 0.1, 0.7),
      Uint8Array.of(1, 0, 1, 1, 0, 0, 0, 1),
      2,
      exact,
    );
    expect(first).toBeCloseTo(0.5, 12);
    expect(second).toBeCloseTo(0.45, 12);
  });

  it("leaves nothing to gain by moving one threshold", () => {
    const { probabilities, outcomes } = calibratedTexts(400, 3);
    const chosen = chooseThresholds(probabilities, outcomes, 3, exact);
    const reached = objective(probabilities, outcomes, chosen);
    chosen.forEach((_, label) => {
      for (let threshold = 0.02; threshold < 1; threshold += 0.01) {
        const moved = chosen.with(label, threshold);
        expect(objective(probabilities, outcomes, moved)).toBeLessThanOrEqual(reached + 1e-3);
      }
    });
  });

  it("trusts calibrated probabilities rather than the few outcomes of a rare label", () => {
    const probabilities = Float64Array.from({ length: 200 }, (_, text) => text / 200);
    // One lucky text far down the list carries the label.
    const outcomes = Uint8Array.from({ length: 200 }, (_, text) => (text === 30 ? 1 : 0));
    const [alone] = chooseThresholds(probabilities, outcomes, 1, exact);
    const [shrunk] = chooseThresholds(probabilities, outcomes, 1, { macroWeight: 1, shrinkage: 50 });
    expect(alone).toBeLessThan(0.2);
    expect(shrunk).toBeGreaterThan(0.3);
  });

  it("gives no label where there is no text, or no probability above the lowest", () => {
    expect(chooseThresholds(new Float64Array(), new Uint8Array(), 2, exact)).toEqual([1, 1]);
    expect(chooseThresholds(Float64Array.of(0.01, 0.01), Uint8Array.of(1, 0), 1, exact)).toEqual([1]);
  });
});
