import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { directionCount, roundedToBytes, type Directions } from "../../../src/lib/meaning/directions.js";

/**
 * The directions in which vectors of length 1 reach furthest: the leading eigenvectors of their mean outer product
 * (principal components without centring, so that cosines stay what they were), rounded to bytes. Each collection counts
 * alike, and all have the same directions. Directions of its own, stretched or shrunk by their strength, or of centred
 * vectors found no better neighbours of training texts in any collection, by more than chance.
 *
 * @param collections vectors of the texts of each, texts × dimensions, no row all zeros
 */
export function principalDirections(collections: readonly Float32Array[], dimensions: number): Directions {
  const mean = collections
    .map((vectors) => meanOuterProduct(vectors, dimensions))
    .reduce((sum, each) => sum.add(each));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(mean, {
    assumeSymmetric: true,
  });
  const leading = [...realEigenvalues.keys()]
    .sort((a, b) => realEigenvalues[b] - realEigenvalues[a])
    .slice(0, directionCount);
  const basis = new Int8Array(directionCount * dimensions);
  const steps = new Float32Array(directionCount);
  leading.forEach((column, direction) => {
    const unit = Float64Array.from(eigenvectorMatrix.getColumn(column));
    const rounded = roundedToBytes(unit);
    basis.set(rounded, direction * dimensions);
    // The step that keeps the direction's length.
    steps[direction] = 1 / Math.sqrt(rounded.reduce((sum, each) => sum + each * each, 0));
  });
  return { dimensions, basis, steps };
}

function meanOuterProduct(vectors: Float32Array, dimensions: number): Matrix {
  const texts = vectors.length / dimensions;
  const sums = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  for (let text = 0; text < texts; text++) {
    const row = vectors.subarray(text * dimensions, (text + 1) * dimensions);
    const squared = row.reduce((sum, value) => sum + value * value, 0);
    for (let a = 0; a < dimensions; a++) {
      const [value, own] = [row[a] / (squared * texts), sums[a]];
      for (let b = a; b < dimensions; b++) own[b] += value * row[b];
    }
  }
  sums.forEach((own, a) => own.forEach((value, b) => b > a && (sums[b][a] = value)));
  return new Matrix(sums);
}
