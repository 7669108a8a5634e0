import type { SparseVector } from "../text/features.js";

/** A sparse matrix by rows (compressed sparse row). Row r has the entries starts[r] to starts[r + 1], exclusive. */
export interface SparseMatrix {
  rows: number;
  columns: number;
  starts: Int32Array;
  indices: Int32Array;
  values: Float32Array;
}

/** Stacks sparse vectors into a matrix with `columns` columns. */
export function sparseMatrix(vectors: readonly SparseVector[], columns: number): SparseMatrix {
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach((vector, row) => (starts[row + 1] = starts[row] + vector.indices.length));
  const indices = new Int32Array(starts[vectors.length]);
  const values = new Float32Array(starts[vectors.length]);
  vectors.forEach((vector, row) => {
    indices.set(vector.indices, starts[row]);
    values.set(vector.values, starts[row]);
  });
  return { rows: vectors.length, columns, starts, indices, values };
}

/** A table of rows × columns as a matrix in which no entry is left out. */
export function denseMatrix(table: ArrayLike<number>, columns: number): SparseMatrix {
  const rows = table.length / columns;
  return {
    rows,
    columns,
    starts: Int32Array.from({ length: rows + 1 }, (_, row) => row * columns),
    indices: Int32Array.from(table, (_, at) => at % columns),
    values: Float32Array.from(table),
  };
}

/** The chosen rows of a matrix, in the order given. */
export function selectRows(matrix: SparseMatrix, rows: ArrayLike<number>): SparseMatrix {
  const vectors = Array.from(rows, (row) => ({
    indices: matrix.indices.subarray(matrix.starts[row], matrix.starts[row + 1]),
    values: matrix.values.subarray(matrix.starts[row], matrix.starts[row + 1]),
  }));
  return sparseMatrix(vectors, matrix.columns);
}

/** Product of one row with a dense vector. */
export function rowDot(matrix: SparseMatrix, row: number, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let i = matrix.starts[row]; i < matrix.starts[row + 1]; i++)
    sum += matrix.values[i] * weights[matrix.indices[i]];
  return sum;
}
