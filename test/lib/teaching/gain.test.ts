import { describe, expect, it } from "vitest";
import { gainOf, type ModelAnswers } from "../../../src/lib/teaching/gain.js";

const binary = { kind: "binary" as const, labels: ["a", "b"], thresholds: [0.5] };
const table = (seconds: number[]) => Float32Array.from(seconds.flatMap((p) => [1 - p, p]));

const says = (description: ModelAnswers["description"], probabilities: Float32Array) => ({
  description,
  probabilities,
});

describe("gainOf", () => {
  it("counts what comes right and what goes wrong, with McNemar's exact test", () => {
    // Before: right, right, wrong, wrong, wrong; after: wrong, right, right, right, wrong.
    const actual = [[1], [0], [1], [1], [0]];
    const gain = gainOf(
      actual,
      says(binary, table([0.9, 0.1, 0.2, 0.3, 0.8])),
      says(binary, table([0.4, 0.1, 0.7, 0.6, 0.9])),
    );
    // Two against one: 2 × P(at most 1 of 3) = 2 × 4/8 = 1.
    expect(gain).toMatchObject({ records: 5, gained: 2, lost: 1, p: 1 });
    const [accuracy, balanced] = gain.scores;
    expect([accuracy.before.value, accuracy.after.value]).toEqual([0.4, 0.6]);
    expect(accuracy.difference.value).toBeCloseTo(0.2, 12);
    // Recall of a: 1/2 before and after; of b: 1/3 and 2/3.
    expect(balanced.before.value).toBeCloseTo((1 / 2 + 1 / 3) / 2, 12);
    expect(balanced.after.value).toBeCloseTo((1 / 2 + 2 / 3) / 2, 12);
    expect(accuracy.difference.low).toBeLessThan(0.2);
    expect(accuracy.difference.high).toBeGreaterThan(0.2);
  });

  it("judges each model by its own threshold", () => {
    const strict = { ...binary, thresholds: [0.8] };
    const { gained, lost } = gainOf(
      [[1], [0]],
      says(binary, table([0.7, 0.7])),
      says(strict, table([0.7, 0.7])),
    );
    expect([gained, lost]).toEqual([1, 1]);
  });

  it("of many labels counts a record as right where it gets exactly its labels", () => {
    const many = { kind: "multilabel" as const, labels: ["a", "b"], thresholds: [0.5, 0.5] };
    const actual = [[0], [0, 1], []];
    const before = Float32Array.of(0.9, 0.9, 0.9, 0.9, 0.1, 0.1);
    const after = Float32Array.of(0.9, 0.1, 0.9, 0.1, 0.1, 0.1);
    const gain = gainOf(actual, says(many, before), says(many, after));
    expect(gain).toMatchObject({ gained: 1, lost: 1, p: 1 });
    const micro = gain.scores.find(({ name }) => name === "Micro-F1");
    // Before 3 right, 1 wrong, 0 missed; after 2 right, 0 wrong, 1 missed.
    expect(micro?.before.value).toBeCloseTo(6 / 7, 12);
    expect(micro?.after.value).toBeCloseTo(4 / 5, 12);
    // Of six pairs: before four at 0.9 of which three hold, two at 0.1 of which none: (0.6 + 0.2) / 6.
    const calibration = gain.scores.find(({ name }) => name === "Calibration error");
    expect(calibration?.before.value).toBeCloseTo(0.8 / 6, 6);
  });
});
