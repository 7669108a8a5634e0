import { sparseMatrix, type SparseMatrix } from "../../../src/lib/learning/matrix.js";

/**
 * Chooses the feature buckets that a model keeps: those of at least `minimumTexts` rows, the most frequent first, at
 * most `maximumRows` less the row of all the others.
 *
 * @returns row of each bucket: 0 for those that are pruned, 1 upwards for those that are kept, in order of number
 */
export function keptRows(matrix: SparseMatrix, minimumTexts: number, maximumRows: number): Uint16Array {
  if (!(maximumRows >= 2 && maximumRows <= 65_536))
    throw new RangeError(`invalid number of rows: ${maximumRows} (expected 2 to 65536)`);
  const texts = new Int32Array(matrix.columns);
  for (const bucket of matrix.indices) texts[bucket]++;
  const frequent = Array.from(texts.keys()).filter((bucket) => texts[bucket] >= minimumTexts);
  frequent.sort((a, b) => texts[b] - texts[a] || a - b);
  const kept = frequent.slice(0, maximumRows - 1).sort((a, b) => a - b);
  const rowOf = new Uint16Array(matrix.columns);
  kept.forEach((bucket, i) => (rowOf[bucket] = i + 1));
  return rowOf;
}

/** The matrix with rows in place of buckets; what is pruned is left out. */
export function pruneMatrix(matrix: SparseMatrix, rowOf: Uint16Array): SparseMatrix {
  const rows = rowOf.reduce((most, row) => Math.max(most, row), 0) + 1;
  const vectors = Array.from({ length: matrix.rows }, (_, row) => {
    const indices: number[] = [];
    const values: number[] = [];
    for (let i = matrix.starts[row]; i < matrix.starts[row + 1]; i++) {
      const kept = rowOf[matrix.indices[i]];
      if (kept === 0) continue;
      indices.push(kept);
      values.push(matrix.values[i]);
    }
    return { indices: Int32Array.from(indices), values: Float32Array.from(values) };
  });
  return sparseMatrix(vectors, rows);
}
