import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateShares, type Stratum } from "../../../src/lib/quantification/estimateShares.js";
import { mergeStrata } from "../../../src/lib/quantification/periods.js";
import type { MethodId, ShareEstimate } from "../../../src/lib/quantification/shares.js";

const probability = fc.double({ min: 0, max: 1, noNaN: true });
/** A stratum of any scores, of which the first books are labelled in any way. */
const anyStratum = fc
  .tuple(fc.array(probability, { maxLength: 60 }), fc.array(fc.boolean(), { maxLength: 60 }))
  .map(([probabilities, labels]): Stratum => {
    const outcomes = labels.slice(0, probabilities.length).map(Number);
    return {
      name: "1850s",
      probabilities: Float64Array.from(probabilities),
      labelled: {
        probabilities: Float64Array.from(probabilities.slice(0, outcomes.length)),
        outcomes: Uint8Array.from(outcomes),
      },
    };
  });

function by(estimates: readonly ShareEstimate[], method: MethodId): ShareEstimate {
  return estimates.find((estimate) => estimate.method === method)!;
}

describe("estimateShares", () => {
  it("gives shares and intervals within 0 and 1, or says why not", () => {
    fc.assert(
      fc.property(fc.array(anyStratum, { maxLength: 4 }), probability, (strata, threshold) => {
        const { overall, strata: each } = estimateShares(strata, { threshold, resamples: 50 });
        for (const { value, low, high, note } of [overall, ...each].flatMap(({ estimates }) => estimates)) {
          if (value === null) {
            expect(low).toBeNull();
            expect(high).toBeNull();
            expect(note).not.toBe("");
            expect(note).not.toBeNull();
            continue;
          }
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          if (low === null || high === null) continue;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("has an interval where rounding leaves the books a variance of a hair less than nothing", () => {
    const none = { probabilities: new Float64Array(0), outcomes: new Uint8Array(0) };
    const probabilities = Float64Array.of(0.00004080812043374461, 0);
    const { overall } = estimateShares(
      [
        { name: "1850s", probabilities: new Float64Array(5), labelled: none },
        { name: "1850s", probabilities, labelled: { probabilities, outcomes: Uint8Array.of(1, 0) } },
      ],
      { threshold: 0, resamples: 50 },
    );
    for (const { low, high } of overall.estimates) expect([low, high]).not.toContain(NaN);
  });

  it("finds the truth if the model is perfect, by every method that takes its word", () => {
    const truths = fc.array(fc.boolean(), { minLength: 40, maxLength: 200 });
    fc.assert(
      fc.property(truths, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (labels, threshold) => {
        // Both kinds are among the labelled books.
        const fiction = [true, false, ...labels].map(Number);
        const labelled = fiction.slice(0, 30);
        const { overall } = estimateShares(
          [
            {
              name: "1850s",
              probabilities: Float64Array.from(fiction),
              labelled: { probabilities: Float64Array.from(labelled), outcomes: Uint8Array.from(labelled) },
            },
          ],
          { threshold, resamples: 20 },
        );
        const truth = fiction.reduce((sum, label) => sum + label, 0) / fiction.length;
        for (const method of [
          "classifyAndCount",
          "adjustedCount",
          "predictionPowered",
          "posteriorMean",
        ] as const)
          expect(by(overall.estimates, method).value).toBeCloseTo(truth, 9);
      }),
      { numRuns: 50 },
    );
  });

  it("measures error rates on all labelled books, and prediction-powered errors in each stratum", () => {
    const stratum = (name: string, hit: number): Stratum => ({
      name,
      probabilities: Float64Array.from({ length: 100 }, (_, i) => (i < 50 ? 0.9 : 0.1)),
      labelled: {
        probabilities: Float64Array.from({ length: 40 }, (_, i) => (i < 20 ? 0.9 : 0.1)),
        outcomes: Uint8Array.from({ length: 40 }, (_, i) => (i < hit ? 1 : 0)),
      },
    });
    const { strata, rates } = estimateShares([stratum("1850s", 20), stratum("1860s", 10)], {
      threshold: 0.5,
    });
    expect(rates).toEqual({ positives: 30, negatives: 50, truePositiveRate: 1, falsePositiveRate: 0.2 });
    const [first, second] = strata.map(({ estimates }) => estimates);
    expect(by(first, "adjustedCount").value).toBeCloseTo((0.5 - 0.2) / 0.8, 12);
    expect(by(second, "adjustedCount").value).toBeCloseTo((0.5 - 0.2) / 0.8, 12);
    expect(by(first, "predictionPowered").value).toBeCloseTo(0.5, 12);
    expect(by(second, "predictionPowered").value).toBeCloseTo(0.25, 12);
  });
});

describe("mergeStrata", () => {
  const stratum = (name: string, labelled: number): Stratum => ({
    name,
    probabilities: new Float64Array(labelled * 2),
    labelled: { probabilities: new Float64Array(labelled), outcomes: new Uint8Array(labelled) },
  });

  it("joins a thin decade to the neighbour with fewer labelled books", () => {
    const strata = [
      stratum("before 1800", 29),
      stratum("1800s", 19),
      stratum("1810s", 14),
      stratum("1820s", 26),
    ];
    expect(mergeStrata(strata).map(({ name }) => name)).toEqual(["before 1800", "1800s to 1810s", "1820s"]);
  });

  it("names open ends", () => {
    const names = (...counts: [string, number][]) =>
      mergeStrata(counts.map(([name, n]) => stratum(name, n))).map(({ name }) => name);
    expect(names(["1890s", 40], ["1900 or later", 3])).toEqual(["1890s and later"]);
    expect(names(["before 1800", 3], ["1800s", 40])).toEqual(["up to the 1800s"]);
    expect(names(["before 1800", 3], ["1850s", 5], ["1900 or later", 4])).toEqual(["all years"]);
  });

  it("keeps every stratum once and in order, and gives each period its labelled books or leaves one", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 13 }), (counts) => {
        const periods = mergeStrata(counts.map((count, i) => stratum(`${1800 + 10 * i}s`, count)));
        expect(periods.flatMap(({ members }) => members)).toEqual(counts.map((_, i) => i));
        const sizes = periods.map(({ labelled }) => labelled.outcomes.length);
        if (periods.length > 1) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(
          counts.reduce((sum, count) => sum + count, 0),
        );
      }),
    );
  });
});
