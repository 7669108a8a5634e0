import { describe, expect, it } from "vitest";
import { sourceAccuracy } from "../../../src/lib/agreement/sourceAccuracy.js";
import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";
import { slowDawidSkene } from "../labelling/slowDawidSkene.js";

/** Sources that judge a share of the books, right with their own rate for each label. */
function simulate(books: number, sources: { judges: number; fiction: number; nonFiction: number }[]) {
  const random = randomGenerator(5);
  const truth = Array.from({ length: books }, () => (randomUnit(random) < 0.35 ? 1 : 0));
  const judgements = sources.map(({ judges, fiction, nonFiction }) =>
    Int8Array.from(truth, (label) => {
      if (randomUnit(random) >= judges) return -1;
      const right = randomUnit(random) < (label === 1 ? fiction : nonFiction);
      return right ? label : 1 - label;
    }),
  );
  return { truth, judgements };
}

const sources = [
  { judges: 0.5, fiction: 0.95, nonFiction: 0.99 },
  { judges: 0.6, fiction: 0.8, nonFiction: 0.9 },
  { judges: 0.9, fiction: 0.7, nonFiction: 0.95 },
  { judges: 0.4, fiction: 0.9, nonFiction: 0.85 },
];

describe("sourceAccuracy", () => {
  const { truth, judgements } = simulate(8000, sources);
  const model = sourceAccuracy(judgements, { resamples: 40 });

  it("recovers the rates of each source and the share of fiction", () => {
    expect(model.converged).toBe(true);
    const judged = truth.filter((_, book) => judgements.some((of) => of[book] >= 0));
    const share = judged.filter((label) => label === 1).length / judged.length;
    expect(model.prior.value).toBeCloseTo(share, 1);
    sources.forEach(({ fiction, nonFiction }, s) => {
      expect(Math.abs(model.sources[s].fiction.value - fiction)).toBeLessThan(0.04);
      expect(Math.abs(model.sources[s].nonFiction.value - nonFiction)).toBeLessThan(0.04);
      const own = truth.flatMap((label, book) =>
        judgements[s][book] < 0 ? [] : [Number(judgements[s][book] === label)],
      );
      const right = own.reduce((a, b) => a + b, 0) / own.length;
      expect(Math.abs(model.sources[s].accuracy.value - right)).toBeLessThan(0.03);
      expect(model.sources[s].accuracy.low).toBeLessThanOrEqual(model.sources[s].accuracy.value);
      expect(model.sources[s].accuracy.high).toBeGreaterThanOrEqual(model.sources[s].accuracy.value);
    });
  });

  it("agrees with a slow EM written from the paper's equations", () => {
    const small = simulate(800, sources);
    const fitted = sourceAccuracy(small.judgements, { resamples: 1 });
    const counts = small.truth.flatMap((_, book) => {
      const given = small.judgements.map((of) => [0, 1].map((label) => (of[book] === label ? 1 : 0)));
      return given.flat().includes(1) ? [given] : [];
    });
    const slow = slowDawidSkene(counts, 150);
    expect(fitted.prior.value).toBeCloseTo(slow.shares[1], 2);
    slow.rates.forEach((rates, s) => {
      // The smoothing by one judgement moves a rate by little here.
      expect(Math.abs(fitted.sources[s].fiction.value - rates[1][1])).toBeLessThan(0.02);
      expect(Math.abs(fitted.sources[s].nonFiction.value - rates[0][0])).toBeLessThan(0.02);
    });
  });

  it("counts books with one judgement and with more, and says nothing of a silent source", () => {
    const silent = sourceAccuracy(
      [Int8Array.of(1, 0, -1, 1), Int8Array.of(1, -1, -1, 1), new Int8Array(4).fill(-1)],
      {
        resamples: 5,
      },
    );
    expect([silent.books, silent.shared]).toEqual([3, 2]);
    expect(silent.sources[2].judged).toBe(0);
    expect(silent.sources[2].accuracy.value).toBeNaN();
  });
});
