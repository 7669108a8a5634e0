import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitFirth, type Pattern } from "../../../src/lib/statistics/firthRegression.js";

const twoGroups = (a: number, na: number, b: number, nb: number): Pattern[] => [
  { active: [0], trials: na, successes: a },
  { active: [0, 1], trials: nb, successes: b },
];

/** Penalised log-likelihood with a determinant by cofactors: nothing shared with the fit. */
function objective(patterns: readonly Pattern[], beta: readonly number[]): number {
  const k = beta.length;
  const information = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  let sum = 0;
  for (const { active, trials, successes } of patterns) {
    const p = 1 / (1 + Math.exp(-active.reduce((z, column) => z + beta[column], 0)));
    sum += successes * Math.log(p) + (trials - successes) * Math.log(1 - p);
    for (const i of active) for (const j of active) information[i][j] += trials * p * (1 - p);
  }
  return sum + Math.log(determinant(information)) / 2;
}

function determinant(m: number[][]): number {
  if (m.length === 1) return m[0][0];
  return m[0].reduce(
    (sum, value, j) =>
      sum + (-1) ** j * value * determinant(m.slice(1).map((row) => row.filter((_, i) => i !== j))),
    0,
  );
}

/** Maximum by pattern search: steps along each axis, halved when none helps. */
function maximise(f: (beta: readonly number[]) => number, k: number): number[] {
  let beta = new Array<number>(k).fill(0);
  for (let step = 1; step > 1e-9;) {
    const moves = beta.flatMap((_, i) => [step, -step].map((d) => beta.map((b, j) => (j === i ? b + d : b))));
    const best = moves.reduce((a, b) => (f(b) > f(a) ? b : a));
    if (f(best) > f(beta)) beta = best;
    else step /= 2;
  }
  return beta;
}

describe("fitFirth", () => {
  it("adds one half to each count of two groups, as Firth (1993) shows for saturated models", () => {
    const { coefficients, converged } = fitFirth(twoGroups(3, 20, 11, 15), 2);
    const odds = (successes: number, trials: number) =>
      Math.log((successes + 0.5) / (trials - successes + 0.5));
    expect(converged).toBe(true);
    expect(coefficients[0]).toBeCloseTo(odds(3, 20), 7);
    expect(coefficients[1]).toBeCloseTo(odds(11, 15) - odds(3, 20), 7);
  });

  it("stays finite where one group has no success", () => {
    const { coefficients } = fitFirth(twoGroups(30, 1000, 0, 1500), 2);
    expect(coefficients[0] + coefficients[1]).toBeCloseTo(Math.log(0.5 / 1500.5), 6);
  });

  it("has the variances of two separate groups where the model is saturated", () => {
    const { coefficients, covariance } = fitFirth(twoGroups(3, 20, 11, 15), 2);
    const variance = (logit: number, n: number) =>
      1 / (n * (1 / (1 + Math.exp(-logit))) * (1 / (1 + Math.exp(logit))));
    const first = variance(coefficients[0], 20);
    expect(covariance[0]).toBeCloseTo(first, 9);
    expect(covariance[3]).toBeCloseTo(first + variance(coefficients[0] + coefficients[1], 15), 9);
  });

  it("finds the maximum that a search without derivatives finds, separated data included", () => {
    const patterns: Pattern[] = [
      { active: [0], trials: 12, successes: 3 },
      { active: [0, 1], trials: 9, successes: 0 },
      { active: [0, 2], trials: 7, successes: 5 },
      { active: [0, 1, 2], trials: 5, successes: 0 },
      { active: [0, 3], trials: 4, successes: 4 },
      { active: [0, 2, 3], trials: 6, successes: 5 },
    ];
    const { coefficients, penalisedLogLikelihood } = fitFirth(patterns, 4);
    const searched = maximise((beta) => objective(patterns, beta), 4);
    searched.forEach((value, i) => expect(coefficients[i]).toBeCloseTo(value, 5));
    expect(penalisedLogLikelihood).toBeCloseTo(objective(patterns, searched), 9);
  });

  it("gives the same whether trials stand together or one by one", () => {
    const count = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const patterns = twoGroups(a, a + b, c, c + d);
        const single = patterns.flatMap(({ active, trials, successes }) =>
          Array.from({ length: trials }, (_, i) => ({ active, trials: 1, successes: Number(i < successes) })),
        );
        const [together, apart] = [fitFirth(patterns, 2), fitFirth(single, 2)];
        together.coefficients.forEach((value, i) => expect(apart.coefficients[i]).toBeCloseTo(value, 6));
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it("refuses a design in which one column is another's copy", () => {
    const copies = twoGroups(3, 20, 11, 15).map((pattern) => ({
      ...pattern,
      active: pattern.active.length > 1 ? [0, 1, 2] : [0],
    }));
    expect(() => fitFirth(copies, 3)).toThrow("singular matrix");
  });
});
