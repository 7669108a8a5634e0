import type { SparseMatrix } from "../learning/matrix.js";
import { choleskyFactor } from "../statistics/cholesky.js";
import { randomGenerator, randomUnit } from "../statistics/random.js";

/**
 * Rows of a sparse matrix in its leading singular directions: U Σ of a truncated singular value decomposition, found by
 * randomised subspace iteration (Halko, Martinsson and Tropp, SIAM Review 53, 2011, algorithm 4.4), which for titles is
 * latent semantic analysis (Deerwester and others, JASIS 41, 1990). Each direction is orthogonal to the others; they are
 * those of the subspace, not sorted by their singular values, and distances between rows do not depend on that.
 *
 * @returns rows × rank numbers, row after row
 */
export function randomisedSvd(
  matrix: SparseMatrix,
  rank: number,
  { iterations = 2, seed = 1 } = {},
): Float32Array {
  const random = randomGenerator(seed);
  let basis: Float64Array = Float64Array.from(
    { length: matrix.columns * rank },
    () => randomUnit(random) - 0.5,
  );
  for (let i = 0; i < iterations; i++)
    basis = timesTransposed(matrix, orthonormal(times(matrix, basis, rank), rank), rank);
  return Float32Array.from(times(matrix, orthonormal(basis, rank), rank));
}

function times(
  { rows, starts, indices, values }: SparseMatrix,
  dense: Float64Array,
  rank: number,
): Float64Array {
  const product = new Float64Array(rows * rank);
  for (let row = 0; row < rows; row++)
    for (let i = starts[row]; i < starts[row + 1]; i++)
      for (let k = 0, at = indices[i] * rank; k < rank; k++)
        product[row * rank + k] += values[i] * dense[at + k];
  return product;
}

function timesTransposed(matrix: SparseMatrix, dense: Float64Array, rank: number): Float64Array {
  const { rows, columns, starts, indices, values } = matrix;
  const product = new Float64Array(columns * rank);
  for (let row = 0; row < rows; row++)
    for (let i = starts[row]; i < starts[row + 1]; i++)
      for (let k = 0, at = indices[i] * rank; k < rank; k++)
        product[at + k] += values[i] * dense[row * rank + k];
  return product;
}

/** Columns made orthonormal, in place, by Cholesky's factor of their products, twice for what rounding leaves. */
function orthonormal(columns: Float64Array, rank: number): Float64Array {
  for (let pass = 0; pass < 2; pass++) divideBy(choleskyFactor(products(columns, rank), rank), columns, rank);
  return columns;
}

/** Products of all pairs of columns, rank × rank. */
function products(columns: Float64Array, rank: number): Float64Array {
  const sums = new Float64Array(rank * rank);
  for (let at = 0; at < columns.length; at += rank)
    for (let a = 0; a < rank; a++)
      for (let b = 0; b <= a; b++) sums[a * rank + b] += columns[at + a] * columns[at + b];
  return sums;
}

/** Each row x becomes x L⁻ᵀ; columns with 0 on the diagonal become 0. */
function divideBy(factor: Float64Array, columns: Float64Array, rank: number): void {
  for (let at = 0; at < columns.length; at += rank)
    for (let i = 0; i < rank; i++) {
      let rest = columns[at + i];
      for (let k = 0; k < i; k++) rest -= factor[i * rank + k] * columns[at + k];
      columns[at + i] = factor[i * rank + i] > 0 ? rest / factor[i * rank + i] : 0;
    }
}
