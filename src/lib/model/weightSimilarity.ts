import type { LinearModel } from "./linearModel.js";

/**
 * How alike the labels of a model are: the cosine of their weights, in [-1, 1], with what points apart set to 0. Two
 * labels for which the same words speak have nearly 1. A label without a weight is like none, itself included.
 */
export function weightSimilarity({ columns, rows, weights }: LinearModel): number[][] {
  const dot = Array.from({ length: columns }, () => new Float64Array(columns));
  for (let row = 0; row < rows; row++) {
    const own = weights.subarray(row * columns, (row + 1) * columns);
    for (let a = 0; a < columns; a++)
      if (own[a] !== 0) for (let b = 0; b <= a; b++) dot[a][b] += own[a] * own[b];
  }
  const product = (a: number, b: number) => (a > b ? dot[a][b] : dot[b][a]);
  return dot.map((_, a) =>
    Array.from({ length: columns }, (_, b) => {
      const size = Math.sqrt(product(a, a) * product(b, b));
      return size === 0 ? 0 : Math.max(0, product(a, b) / size);
    }),
  );
}
