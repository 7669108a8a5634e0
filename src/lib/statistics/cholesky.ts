/**
 * Inverse and log-determinant of a symmetric positive definite matrix by Cholesky's decomposition (Golub and Van Loan,
 * Matrix Computations, section 4.2). Rows one after the other.
 *
 * @param matrix size × size numbers; only the lower triangle is read
 * @throws if the matrix is not positive definite, as where a column of the design is a sum of others
 */
export function invertPositiveDefinite(
  matrix: ArrayLike<number>,
  size: number,
): { inverse: Float64Array; logDeterminant: number } {
  const lower = new Float64Array(size * size);
  let logDeterminant = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j];
      for (let k = 0; k < j; k++) sum -= lower[i * size + k] * lower[j * size + k];
      if (i !== j) lower[i * size + j] = sum / lower[j * size + j];
      else if (sum > 1e-12 * Math.abs(matrix[i * size + i])) {
        lower[i * size + i] = Math.sqrt(sum);
        logDeterminant += Math.log(sum);
      } else throw new Error(`singular matrix: pivot ${i} is ${sum} (expected a positive definite matrix)`);
    }
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
