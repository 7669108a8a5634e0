import { expect } from "vitest";
import { confusionScores } from "../../src/lib/metrics/confusion.js";
import type { Evaluation, SingleLabelRecord } from "../../src/lib/model/evaluation.js";

/** Expects that the figures of record of every model follow from its confusion matrices, and lie in their intervals. */
export function expectConsistentFigures({ models }: Pick<Evaluation<SingleLabelRecord>, "models">): void {
  for (const { validation, test } of Object.values(models))
    for (const scores of [validation, test]) {
      if (scores === null) continue;
      const { n, accuracy, macroF1, labels } = confusionScores(scores.confusion);
      expect(n).toBe(scores.n);
      expect(accuracy).toBeCloseTo(scores.accuracy.value, 12);
      expect(macroF1).toBeCloseTo(scores.macroF1.value, 12);
      labels.forEach(({ precision, recall, f1, support }, i) => {
        expect(scores.labels[i].support).toBe(support);
        expect(scores.labels[i].precision.value).toBeCloseTo(precision, 12);
        expect(scores.labels[i].recall.value).toBeCloseTo(recall, 12);
        expect(scores.labels[i].f1.value).toBeCloseTo(f1, 12);
      });
      for (const { value, low, high } of [scores.accuracy, scores.macroF1]) {
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }
    }
}
