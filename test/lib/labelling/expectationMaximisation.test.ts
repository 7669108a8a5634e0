import { describe, expect, it } from "vitest";
import {
  maximiseExpectation,
  type EmSettings,
  type ResponseTable,
} from "../../../src/lib/labelling/labelModels/expectationMaximisation.js";
import { judgements, observers } from "./anaesthetists.js";
import { slowDawidSkene } from "./slowDawidSkene.js";

const classes = 4;
const table: ResponseTable = {
  classes,
  raters: 5,
  categories: classes,
  responses: Int32Array.from(
    judgements.flatMap((row) => row.map((judgement, column) => observers[column] * classes + judgement - 1)),
  ),
  first: Int32Array.from({ length: judgements.length + 1 }, (_, patient) => patient * observers.length),
  weights: new Float64Array(judgements.length).fill(1),
  known: new Int8Array(judgements.length).fill(-1),
};
const settings: EmSettings = {
  prior: "estimate",
  smoothing: 0,
  share: "responses",
  tolerance: 1e-8,
  steps: 1000,
};
/** Dawid and Skene's start: the share of each judgement among those of a patient (equation 3.1). */
const start = Float64Array.from(
  judgements.flatMap((row) =>
    [1, 2, 3, 4].map((level) => row.filter((judgement) => judgement === level).length / row.length),
  ),
);
const fit = maximiseExpectation(table, settings, start);

describe("maximiseExpectation on the anaesthetists of Dawid and Skene (1979)", () => {
  it("gives the published class shares", () => {
    expect(Array.from(fit.prior, (share) => Number(share.toFixed(2)))).toEqual([0.4, 0.42, 0.11, 0.07]);
  });

  it("gives the error rates and posteriors of an EM written from the paper's equations", () => {
    const counts = judgements.map((row) =>
      [0, 1, 2, 3, 4].map((observer) =>
        [1, 2, 3, 4].map(
          (level) => row.filter((seen, column) => observers[column] === observer && seen === level).length,
        ),
      ),
    );
    const slow = slowDawidSkene(counts, 200);
    slow.rates.forEach((byClass, observer) =>
      byClass.forEach((row, actual) =>
        row.forEach((rate, seen) =>
          expect(fit.rates[(observer * classes + seen) * classes + actual]).toBeCloseTo(rate, 5),
        ),
      ),
    );
    slow.posteriors.forEach((row, patient) =>
      row.forEach((p, k) => expect(fit.posteriors[patient * classes + k]).toBeCloseTo(p, 5)),
    );
    expect(slow.rates[0].map((row) => row.map((rate) => Number(rate.toFixed(2))))).toEqual([
      [0.89, 0.11, 0, 0],
      [0.07, 0.88, 0.05, 0],
      [0, 0.34, 0.66, 0],
      [0, 0, 0.56, 0.44],
    ]);
  });

  it("raises the likelihood at every step and converges", () => {
    expect(fit.converged).toBe(true);
    for (let step = 1; step < fit.logLikelihood.length; step++)
      expect(fit.logLikelihood[step]).toBeGreaterThanOrEqual(fit.logLikelihood[step - 1] - 1e-9);
  });

  it("gives each patient probabilities that add up to 1", () => {
    judgements.forEach((_, patient) => {
      const sum = fit.posteriors.subarray(patient * classes, (patient + 1) * classes).reduce((a, b) => a + b);
      expect(sum).toBeCloseTo(1, 12);
    });
  });

  it("takes the same item twice for an item of weight 2", () => {
    const doubled = {
      ...table,
      responses: Int32Array.from([...table.responses, ...table.responses]),
      first: Int32Array.from({ length: 2 * judgements.length + 1 }, (_, item) => item * observers.length),
      weights: new Float64Array(2 * judgements.length).fill(1),
      known: new Int8Array(2 * judgements.length).fill(-1),
    };
    const weighted = { ...table, weights: table.weights.map((weight) => 2 * weight) };
    const a = maximiseExpectation(doubled, settings, Float64Array.from([...start, ...start]));
    const b = maximiseExpectation(weighted, settings, start);
    b.prior.forEach((share, k) => expect(a.prior[k]).toBeCloseTo(share, 10));
  });

  it("keeps known classes and learns from them", () => {
    const known = table.known.slice();
    known[0] = 3;
    const clamped = maximiseExpectation({ ...table, known }, settings, start);
    expect(Array.from(clamped.posteriors.subarray(0, 4))).toEqual([0, 0, 0, 1]);
    expect(clamped.prior[3]).toBeGreaterThan(fit.prior[3]);
    expect(clamped.rates[3]).toBeGreaterThan(fit.rates[3]);
  });
});
