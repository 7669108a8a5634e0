import { describe, expect, it } from "vitest";
import { certainRange, observedRange } from "../../../src/lib/certainty/certainRange.js";
import { promiseKept } from "../../../src/lib/certainty/promiseKept.js";
import { randomGenerator, randomIndex } from "../../../src/lib/statistics/random.js";

const promise = { accuracy: 0.99, confidence: 0.95 };

/** Texts from the most certain to the least, by turns of the first and the second label; some are wrong. */
function texts(n: number, wrongAt: readonly number[] = []) {
  const distance = (i: number) => 8 * (1 - (i + 0.5) / n);
  const p = (z: number) => 1 / (1 + Math.exp(-z));
  const outcomes = Array.from({ length: n }, (_, i) => (i + Number(wrongAt.includes(i))) % 2);
  return {
    probabilities: Array.from({ length: n }, (_, i) => p(i % 2 ? distance(i) : -distance(i))),
    outcomes,
  };
}

describe("the range of certainty", () => {
  it("needs 299 right answers to show 99% with a risk of 5%", () => {
    // 0.99^299 = 0.0495, 0.99^298 = 0.0500; the narrowest range keeps half of the texts.
    const enough = texts(598);
    expect(certainRange(enough.probabilities, enough.outcomes, 0.5, promise)).toMatchObject({
      below: 0.5,
      from: 0.5,
    });
    for (const { probabilities, outcomes } of [texts(596), texts(598, [100])])
      expect(certainRange(probabilities, outcomes, 0.5, promise)).toEqual({ ...promise, below: 0, from: 1 });
  });

  it("ends at the first range that fails: a later one that would pass is not looked at", () => {
    // With two mistakes 570 texts are too few, all 1,000 would do.
    const { probabilities, outcomes } = texts(1000, [565, 566]);
    const { below, from } = certainRange(probabilities, outcomes, 0.5, promise);
    expect(probabilities.filter((p) => p < below || p >= from)).toHaveLength(560);
  });

  it("keeps the same distance in log-odds from the threshold on either side", () => {
    const { probabilities, outcomes } = texts(
      2000,
      Array.from({ length: 30 }, (_, i) => 1700 + i),
    );
    const { below, from } = certainRange(probabilities, outcomes, 0.5, promise);
    expect(below).toBeCloseTo(1 - from, 10);
    expect(from).toBeGreaterThan(0.5);
    const kept = probabilities.filter((p) => p < below || p >= from).length;
    expect(kept / 2000).toBeCloseTo(0.85, 1);
  });

  it("is empty without texts, and of texts of one probability that are wrong", () => {
    expect(certainRange([], [], 0.5, promise)).toEqual({ ...promise, below: 0, from: 1 });
    const same = Array.from({ length: 500 }, () => 0.9);
    expect(certainRange(same, new Uint8Array(500), 0.5, promise)).toMatchObject({ below: 0, from: 1 });
  });
});

describe("a promise of 99% among texts that are right in 98.9% of the three quarters that look surest", () => {
  const random = randomGenerator(5);
  const n = 1200;
  const wrongAt = [
    ...Array.from({ length: 10 }, () => randomIndex(900, random)),
    ...Array.from({ length: 90 }, () => 900 + randomIndex(300, random)),
  ];
  const { probabilities, outcomes } = texts(n, wrongAt);
  const [fixed, observed] = promiseKept(probabilities, outcomes, 0.5, promise, 400, 1);

  it("is broken by fixed-sequence testing in at most one sample of twenty", () => {
    expect(fixed.broken.value).toBeLessThanOrEqual(0.05);
  });

  it("is broken much more often by limits that are read off the sample", () => {
    expect(observed.broken.value).toBeGreaterThan(0.2);
    expect(observed.coverage).toBeGreaterThan(fixed.coverage);
  });
});

describe("the range that fits the texts at hand", () => {
  it("keeps all of them where all are right", () => {
    const { probabilities, outcomes } = texts(100);
    expect(observedRange(probabilities, outcomes, 0.5, 0.99)).toMatchObject({ below: 0.5, from: 0.5 });
  });
});
