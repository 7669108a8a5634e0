import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fitLogistic,
  logits,
  type LinearWeights,
  type LogisticSettings,
} from "../../../src/lib/learning/logisticRegression.js";
import { matrixOf, randomProblem, type Problem } from "../../models/training/problems.js";

const exact: LogisticSettings = { cost: 1, epochs: 20_000, tolerance: 1e-10, seed: 1 };
const costs = fc.constantFrom(0.1, 1, 10);
const seeds = fc.integer({ min: 1, max: 10_000 });

/** σ(bias + weights · row) */
function probability({ weights, bias }: LinearWeights, row: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, c) => sum + Math.fround(value) * weights[c], bias)));
}

/** Gradient of ½(‖w‖² + b²) + Σ cᵢ [−qᵢ ln σ(zᵢ) − (1 − qᵢ) ln(1 − σ(zᵢ))]: of w, then of b. */
function gradient(model: LinearWeights, { rows, targets }: Problem, cost: readonly number[]): number[] {
  const result = [...model.weights, model.bias];
  rows.forEach((row, i) => {
    const error = cost[i] * (probability(model, row) - targets[i]);
    row.forEach((value, c) => (result[c] += error * Math.fround(value)));
    result[row.length] += error;
  });
  return result;
}

/** The same minimum by plain gradient descent, with steps of one over a bound of the curvature. */
function descend(problem: Problem, cost: readonly number[]): LinearWeights {
  const { rows } = problem;
  const columns = rows[0].length;
  const curvature = rows.reduce((sum, row, i) => {
    const length = row.reduce((squares, value) => squares + value * value, 1);
    return sum + (cost[i] * length) / 4;
  }, 1);
  let model: LinearWeights = { weights: new Float64Array(columns), bias: 0 };
  for (let step = 0; step < 20_000; step++) {
    const slope = gradient(model, problem, cost);
    if (Math.max(...slope.map(Math.abs)) < 1e-9) break;
    model = {
      weights: model.weights.map((weight, c) => weight - slope[c] / curvature),
      bias: model.bias - slope[columns] / curvature,
    };
  }
  return model;
}

function expectSame(one: LinearWeights, other: LinearWeights, digits = 5): void {
  expect(one.weights).toHaveLength(other.weights.length);
  one.weights.forEach((weight, c) => expect(weight).toBeCloseTo(other.weights[c], digits));
  expect(one.bias).toBeCloseTo(other.bias, digits);
}

describe("fitLogistic", () => {
  it("finds the minimum that plain gradient descent finds", () => {
    fc.assert(
      fc.property(seeds, costs, fc.boolean(), (seed, cost, soft) => {
        const problem = randomProblem(seed, { rows: 12, columns: 3, soft });
        const fitted = fitLogistic(matrixOf(problem.rows), problem.targets, { ...exact, cost });
        expectSame(
          fitted,
          descend(
            problem,
            problem.rows.map(() => cost),
          ),
        );
      }),
      { seed: 1, numRuns: 25 },
    );
  });

  it("leaves no gradient, with row weights and soft targets too", () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(seeds, costs, weights, (seed, cost, rowWeights) => {
        const problem = randomProblem(seed, { rows: 10, soft: true });
        const fitted = fitLogistic(matrixOf(problem.rows), problem.targets, { ...exact, cost }, rowWeights);
        const slope = gradient(
          fitted,
          problem,
          rowWeights.map((weight) => weight * cost),
        );
        for (const each of slope) expect(Math.abs(each)).toBeLessThan(1e-6);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it("solves the smallest problem in closed form: one row without features, target 1, cost 2", () => {
    // The minimum of ½b² − 2 ln σ(b) has b = 2 (1 − σ(b)).
    const { bias } = fitLogistic(matrixOf([[]], 1), [1], { ...exact, cost: 2 });
    expect(bias).toBeCloseTo(2 * (1 - 1 / (1 + Math.exp(-bias))), 9);
    // 2 (1 − σ(0.6748)) = 2 × 0.3374
    expect(bias).toBeCloseTo(0.6748, 4);
  });

  it("learns only what offsets leave: with one row, no features and an offset of 1, b = 2 (1 − σ(1 + b))", () => {
    const { bias } = fitLogistic(matrixOf([[]], 1), [1], { ...exact, cost: 2 }, undefined, [1]);
    expect(bias).toBeCloseTo(2 * (1 - 1 / (1 + Math.exp(-1 - bias))), 9);
    // 2 (1 − σ(1.3967)) = 2 × 0.1983
    expect(bias).toBeCloseTo(0.3967, 4);
  });

  it("takes a row of weight 3 for three rows, and a row of weight 0 for none", () => {
    const { rows, targets } = randomProblem(5, { rows: 8 });
    const rowWeights = [3, 1, 0, 2, 1, 0, 1, 2];
    const repeated = rowWeights.flatMap((weight, i) => new Array<number>(weight).fill(i));
    expectSame(
      fitLogistic(matrixOf(rows), targets, exact, rowWeights),
      fitLogistic(
        matrixOf(repeated.map((i) => rows[i])),
        repeated.map((i) => targets[i]),
        exact,
      ),
      7,
    );
  });

  it("takes a target of q for a row with weight q and target 1, and one with weight 1 − q and target 0", () => {
    const { rows, targets } = randomProblem(6, { rows: 10, soft: true });
    expectSame(
      fitLogistic(matrixOf(rows), targets, exact),
      fitLogistic(matrixOf([...rows, ...rows]), [...rows.map(() => 1), ...rows.map(() => 0)], exact, [
        ...targets,
        ...targets.map((q) => 1 - q),
      ]),
      6,
    );
  });

  it("gives opposite weights for opposite targets", () => {
    const { rows, targets } = randomProblem(7);
    const fitted = fitLogistic(matrixOf(rows), targets, exact);
    const opposite = fitLogistic(
      matrixOf(rows),
      targets.map((q) => 1 - q),
      exact,
    );
    expectSame(fitted, { weights: opposite.weights.map((weight) => -weight), bias: -opposite.bias }, 7);
  });

  it("gives longer weights for a higher cost, and stays finite where the classes can be parted", () => {
    const rows = [[1], [2], [-1], [-2]];
    const weight = (cost: number) => fitLogistic(matrixOf(rows), [1, 1, 0, 0], { ...exact, cost }).weights[0];
    const fitted = [0.01, 1, 100, 10_000].map(weight);
    expect(fitted).toEqual(fitted.toSorted((a, b) => a - b));
    expect(fitted[3]).toBeGreaterThan(fitted[0]);
    expect(Number.isFinite(fitted[3])).toBe(true);
  });

  it("also converges where features of a row share a column", () => {
    const problem = randomProblem(8, { rows: 15, columns: 3 });
    // Each value twice, halved: the same problem in twice the entries.
    const { starts, indices, values, ...shape } = matrixOf(problem.rows);
    const twice = <T>(items: Iterable<T>) => Array.from(items).flatMap((item) => [item, item]);
    const doubled = {
      ...shape,
      starts: starts.map((start) => 2 * start),
      indices: Int32Array.from(twice(indices)),
      values: Float32Array.from(twice(values), (value) => value / 2),
    };
    expectSame(
      fitLogistic(doubled, problem.targets, exact),
      fitLogistic(matrixOf(problem.rows), problem.targets, exact),
    );
  });

  it("comes as close as the tolerance asks, long before the passes run out", () => {
    const problem = randomProblem(9, { rows: 40 });
    const loose = fitLogistic(matrixOf(problem.rows), problem.targets, {
      ...exact,
      epochs: 60,
      tolerance: 1e-3,
    });
    expectSame(loose, fitLogistic(matrixOf(problem.rows), problem.targets, exact), 2);
  });

  it("gives the same bits for the same seed", () => {
    const { rows, targets } = randomProblem(10);
    const settings = { cost: 10, epochs: 3, tolerance: 0, seed: 4 };
    const fit = (seed: number) => fitLogistic(matrixOf(rows), targets, { ...settings, seed });
    expect(fit(4)).toEqual(fit(4));
    expect(fit(4)).not.toEqual(fit(5));
  });

  it("gives zeros for no rows, and for rows that all weigh nothing", () => {
    const zeros = { weights: new Float64Array(3), bias: 0 };
    expect(fitLogistic(matrixOf([], 3), [], exact)).toEqual(zeros);
    expect(fitLogistic(matrixOf([[1, 0, 2]]), [1], exact, [0])).toEqual(zeros);
  });
});

describe("logits", () => {
  it("adds the bias to each row's product with the weights", () => {
    const model = { weights: Float64Array.of(1, -2), bias: 0.5 };
    expect([
      ...logits(
        matrixOf([
          [1, 1],
          [0, 3],
          [0, 0],
        ]),
        model,
      ),
    ]).toEqual([-0.5, -5.5, 0.5]);
  });
});
