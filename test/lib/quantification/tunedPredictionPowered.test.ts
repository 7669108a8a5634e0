import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directShare } from "../../../src/lib/quantification/directShare.js";
import { momentsOf, steadied } from "../../../src/lib/quantification/moments.js";
import type { LabelledScores, ShareEstimate } from "../../../src/lib/quantification/shares.js";
import {
  powerTuning,
  tunedPredictionPowered,
} from "../../../src/lib/quantification/tunedPredictionPowered.js";
import { publishedExample } from "./publishedExample.js";

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const labelledBooks = fc
  .array(fc.tuple(probability, fc.nat(1)), { minLength: 20, maxLength: 80 })
  .map((books): LabelledScores => ({
    probabilities: Float64Array.from(books, ([p]) => p),
    outcomes: Uint8Array.from(books, ([, outcome]) => outcome),
  }));
const books = fc.array(probability, { minLength: 1, maxLength: 60 }).map((all) => Float64Array.from(all));
const width = ({ low, high }: ShareEstimate) => high! - low!;

describe("powerTuning", () => {
  it("is the covariance over both variances, each of its own books", () => {
    // Labelled: 0, 0, 1, 1 with outcomes 0, 0, 0, 1: covariance 1/4 − 1/2 × 1/4 = 1/8, variance 1/4.
    // Books: 0 and 1, variance 1/4, of which n / N = 4 / 2 counts.
    const labelled = { probabilities: Float64Array.of(0, 0, 1, 1), outcomes: Uint8Array.of(0, 0, 0, 1) };
    expect(powerTuning({ probabilities: Float64Array.of(0, 1), labelled })).toBeCloseTo(
      1 / 8 / (1 / 4 + 2 / 4),
      12,
    );
  });

  it("gives a model no weight that is wrong throughout or says the same of every book", () => {
    const outcomes = Uint8Array.of(0, 0, 1, 1);
    for (const probabilities of [Float64Array.of(1, 1, 0, 0), new Float64Array(4).fill(0.5)])
      expect(powerTuning({ probabilities, labelled: { probabilities, outcomes } })).toBe(0);
  });
});

describe("tunedPredictionPowered", () => {
  it("comes to what ppi_py makes of the same books", () => {
    // ppi_mean_pointestimate and ppi_mean_ci, which pool both variances for the weight: 0.4353, and 0.4415 of the many.
    const few = publishedExample();
    expect(powerTuning(few)).toBeCloseTo(0.4353, 1);
    expect(tunedPredictionPowered(few).value).toBeCloseTo(0.40916393, 3);
    const many = tunedPredictionPowered(publishedExample(100));
    expect(many.value).toBeCloseTo(0.40929541, 3);
    expect(many.low).toBeCloseTo(0.39270103, 3);
    expect(many.high).toBeCloseTo(0.42588979, 3);
  });

  it("is never wider than the interval of the labels alone, whatever the model, also in a part of a sample", () => {
    fc.assert(
      fc.property(books, labelledBooks, labelledBooks, (probabilities, labelled, others) => {
        const alone = width(directShare(labelled));
        for (const whole of [undefined, momentsOf(others)])
          expect(width(tunedPredictionPowered({ probabilities, labelled }, whole))).toBeLessThanOrEqual(
            alone + 1e-12,
          );
      }),
    );
  });

  it("is the labels alone where the model has no weight", () => {
    fc.assert(
      fc.property(books, labelledBooks, (probabilities, { outcomes }) => {
        const labelled = { probabilities: new Float64Array(outcomes.length).fill(0.3), outcomes };
        const [tuned, alone] = [tunedPredictionPowered({ probabilities, labelled }), directShare(labelled)];
        expect(tuned.value).toBeCloseTo(alone.value!, 12);
        expect(tuned.low).toBeCloseTo(alone.low!, 12);
        expect(tuned.high).toBeCloseTo(alone.high!, 12);
      }),
    );
  });

  it("lets the whole sample lend ten books to the moments of a part", () => {
    const own = { outcome: 0, probability: 0.1, covariance: 0 };
    const lent = steadied(own, 20, { outcome: 0.3, probability: 0.1, covariance: 0.15 });
    expect(lent.outcome).toBeCloseTo(0.1, 12);
    expect(lent.probability).toBeCloseTo(0.1, 12);
    expect(lent.covariance).toBeCloseTo(0.05, 12);
  });

  it("is not given for fewer than 20 labelled books", () => {
    const { probabilities, outcomes } = publishedExample().labelled;
    const labelled = { probabilities: probabilities.slice(0, 19), outcomes: outcomes.slice(0, 19) };
    expect(tunedPredictionPowered({ probabilities, labelled })).toMatchObject({
      value: null,
      note: "19 labelled (at least 20 needed)",
    });
  });
});
