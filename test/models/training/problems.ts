import type { MultilabelSettings } from "../../../models/training/taskDefinition.js";
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

/** Settings of a small task of many labels, by words alone. */
export const wordsAlone: MultilabelSettings = {
  features: {
    bits: 10,
    words: 1,
    fragments: { weight: 0, shortest: 3, longest: 3 },
    shape: 0,
    counts: "binary",
  },
  minimumTexts: 1,
  maximumRows: 1024,
  rarity: 0,
  priorStrength: 0,
  costs: [1],
  secondStage: [0],
  epochs: 20,
  folds: 3,
  macroWeight: 1,
  shrinkage: 20,
  seed: 1,
};
