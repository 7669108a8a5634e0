import { sparseMatrix, type SparseMatrix } from "../../../src/lib/learning/matrix.js";
import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";

/** A small classification problem with dense rows. */
export interface Problem {
  rows: number[][];
  targets: number[];
}

/** Rows with values in [−1, 1] and targets drawn from a logistic model, or any probability where they are soft. */
export function randomProblem(seed: number, { rows = 30, columns = 4, soft = false } = {}): Problem {
  const random = randomGenerator(seed);
  const next = () => 2 * randomUnit(random) - 1;
  const weights = Array.from({ length: columns }, () => 3 * next());
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, next));
  const targets = values.map((row) => {
    if (soft) return randomUnit(random);
    const z = row.reduce((sum, value, c) => sum + value * weights[c], 0.5);
    return randomUnit(random) < 1 / (1 + Math.exp(-z)) ? 1 : 0;
  });
  return { rows: values, targets };
}

/** The rows as a sparse matrix, in single precision, without their zeros. */
export function matrixOf(rows: readonly (readonly number[])[], columns = rows[0]?.length ?? 0): SparseMatrix {
  return sparseMatrix(
    rows.map((row) => {
      const indices = row.flatMap((value, c) => (value === 0 ? [] : [c]));
      return { indices: Int32Array.from(indices), values: Float32Array.from(indices, (c) => row[c]) };
    }),
    columns,
  );
}
