import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calibrateScores,
  expectationMaximisation,
} from "../../../src/lib/quantification/expectationMaximisation.js";
import { kernelDensity, scoreDensities } from "../../../src/lib/quantification/kernelDensity.js";
import { likeliestShare } from "../../../src/lib/quantification/mixture.js";
import {
  mean,
  variance,
  type LabelledScores,
  type ScoredPopulation,
  type ShareEstimate,
} from "../../../src/lib/quantification/shares.js";
import { randomGenerator, randomIndex, randomUnit } from "../../../src/lib/statistics/random.js";
import { randomNormal } from "../../../src/lib/quantification/distributions.js";
import { sigmoid } from "../../../src/lib/statistics/sigmoid.js";
import { publishedExample } from "./publishedExample.js";

const byMaximisation = ({ probabilities, labelled }: ScoredPopulation) =>
  expectationMaximisation(probabilities, calibrateScores(labelled));
const byDensities = ({ probabilities, labelled }: ScoredPopulation) =>
  kernelDensity(probabilities, scoreDensities(labelled));
const estimators: [name: string, estimate: (population: ScoredPopulation) => ShareEstimate][] = [
  ["expectation maximisation", byMaximisation],
  ["kernel densities", byDensities],
];

/** Labelled books, 40% of them of the class, and books of another share, scored alike. */
function shifted(share: number, books = 3000, labelled = 400, seed = 1): ScoredPopulation {
  const random = randomGenerator(seed);
  const draw = (size: number, ofClass: number) => {
    const outcomes = Uint8Array.from({ length: size }, () => Number(randomUnit(random) < ofClass));
    return {
      outcomes,
      probabilities: Float64Array.from(outcomes, (o) => sigmoid(randomNormal(random) * 2 + 4 * o - 2)),
    };
  };
  return { probabilities: draw(books, share).probabilities, labelled: draw(labelled, 0.4) };
}

describe("likeliestShare", () => {
  it("is where a step of expectation maximisation leads nowhere else", () => {
    const density = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(density, density), { minLength: 2, maxLength: 40 }), (books) => {
        const [ofClass, ofOthers] = [0, 1].map((k) => Float64Array.from(books, (pair) => pair[k]));
        const share = likeliestShare({ books: ofClass.map(() => 1), ofClass, ofOthers });
        const step = mean(books.map(([one, other]) => (share * one) / (share * one + (1 - share) * other)));
        expect(step).toBeCloseTo(share, 6);
      }),
    );
  });

  it("counts books whose kind is certain", () => {
    const certain = {
      books: Float64Array.of(1, 3),
      ofClass: Float64Array.of(1, 0),
      ofOthers: Float64Array.of(0, 1),
    };
    expect(likeliestShare(certain)).toBeCloseTo(0.25, 9);
  });
});

describe("expectationMaximisation", () => {
  it("comes to QuaPy's EMQ for the same prior and probabilities, as near as its grid allows", () => {
    const { probabilities, labelled } = publishedExample();
    const asTheyAre = { ...calibrateScores(labelled), calibration: { slope: 1, intercept: 0 } };
    expect(asTheyAre.share).toBeCloseTo(0.4, 12);
    expect(expectationMaximisation(probabilities, asTheyAre).value).toBeCloseTo(0.67038319, 3);
  });
});

describe("kernelDensity", () => {
  it.each([
    [0.1, 0.41672939],
    [0.2, 0.46288797],
  ])("comes to QuaPy's KDEyML for bandwidth %f, as near as its grid allows", (bandwidth, expected) => {
    const { probabilities, labelled } = publishedExample();
    expect(kernelDensity(probabilities, scoreDensities(labelled, bandwidth)).value).toBeCloseTo(expected, 3);
  });
});

describe.each(estimators)("%s", (_, estimate) => {
  it.each([0.05, 0.5, 0.9])("finds a share of %f by labelled books of another", (share) => {
    expect(Math.abs(estimate(shifted(share, 4000, 4000)).value! - share)).toBeLessThan(0.03);
  });

  it("has the spread that drawing all books anew has", () => {
    const { probabilities, labelled } = shifted(0.7, 1500, 300);
    const random = randomGenerator(2);
    const again = (size: number) => Int32Array.from({ length: size }, () => randomIndex(size, random));
    const drawn = Array.from({ length: 200 }, () => {
      const chosen = again(labelled.outcomes.length);
      const resampled: LabelledScores = {
        probabilities: Float64Array.from(chosen, (i) => labelled.probabilities[i]),
        outcomes: Uint8Array.from(chosen, (i) => labelled.outcomes[i]),
      };
      const books = Float64Array.from(again(probabilities.length), (i) => probabilities[i]);
      return estimate({ probabilities: books, labelled: resampled }).value!;
    });
    const { low, high } = estimate({ probabilities, labelled });
    const ratio = (high! - low!) / (2 * 1.96 * Math.sqrt(variance(drawn)));
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.18);
  });

  it("says why it is undefined", () => {
    const { probabilities, labelled } = publishedExample();
    const only = (outcome: number) => ({ ...labelled, outcomes: labelled.outcomes.map(() => outcome) });
    for (const outcome of [0, 1])
      expect(estimate({ probabilities, labelled: only(outcome) }).note).toMatch(/not of both kinds/);
    expect(estimate({ probabilities: new Float64Array(), labelled }).note).toBe("no book");
    const alike = { probabilities: new Float64Array(30).fill(0.5), outcomes: labelled.outcomes };
    expect(estimate({ probabilities, labelled: alike })).toMatchObject({ value: null, low: null });
  });
});
