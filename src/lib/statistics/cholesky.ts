/**
 * Cholesky's factor L of a symmetric positive semidefinite matrix A = L Lᵀ, rows one after the other (Golub and Van Loan,
 * Matrix Computations, section 4.2). 0 on the diagonal, and below it, where a column depends on those before it.
 *
 * @param matrix size × size numbers; only the lower triangle is read
 */
export function choleskyFactor(matrix: ArrayLike<number>, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * size + j];
      for (let k = 0; k < j; k++) rest -= lower[i * size + k] * lower[j * size + k];
      if (i > j) lower[i * size + j] = lower[j * size + j] > 0 ? rest / lower[j * size + j] : 0;
      else lower[i * size + i] = rest > 1e-10 * matrix[i * size + i] ? Math.sqrt(rest) : 0;
    }
  }
  return lower;
}

/**
 * Inverse and log-determinant of a symmetric positive definite matrix by Cholesky's factor.
 *
 * @param matrix size × size numbers, rows one after the other; only the lower triangle is read
 * @throws if the matrix is not positive definite, as where a column of the design is a sum of others
 */
export function invertPositiveDefinite(
  matrix: ArrayLike<number>,
  size: number,
): { inverse: Float64Array; logDeterminant: number } {
  const lower = choleskyFactor(matrix, size);
  let logDeterminant = 0;
  for (let i = 0; i < size; i++) {
    const pivot = lower[i * size + i];
    if (pivot === 0)
      throw new Error(`singular matrix: pivot ${i} is 0 (expected a positive definite matrix)`);
    logDeterminant += 2 * Math.log(pivot);
  }
  // Columns of the inverse of the lower triangle, then its product with itself.
  const half = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    for (let i = column; i < size; i++) {
      let sum = i === column ? 1 : 0;
      for (let k = column; k < i; k++) sum -= lower[i * size + k] * half[k * size + column];
      half[i * size + column] = sum / lower[i * size + i];
    }
  }
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < size; k++) sum += half[k * size + i] * half[k * size + j];
      inverse[i * size + j] = inverse[j * size + i] = sum;
    }
  }
  return { inverse, logDeterminant };
}
