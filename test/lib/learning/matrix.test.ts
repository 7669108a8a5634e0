import { describe, expect, it } from "vitest";
import { rowDot, selectRows, sparseMatrix } from "../../../src/lib/learning/matrix.js";

const vector = (indices: number[], values: number[]) => ({
  indices: Int32Array.from(indices),
  values: Float32Array.from(values),
});
// 0 2 0 | (nothing) | 1 0 3
const matrix = sparseMatrix([vector([1], [2]), vector([], []), vector([0, 2], [1, 3])], 3);

describe("sparseMatrix", () => {
  it("stacks vectors into compressed rows", () => {
    expect(matrix).toEqual({
      rows: 3,
      columns: 3,
      starts: Int32Array.of(0, 1, 1, 3),
      indices: Int32Array.of(1, 0, 2),
      values: Float32Array.of(2, 1, 3),
    });
  });

  it("makes a matrix without rows of no vectors", () => {
    expect(sparseMatrix([], 5)).toMatchObject({ rows: 0, columns: 5, starts: Int32Array.of(0) });
  });
});

describe("selectRows", () => {
  it("gives the chosen rows in the order given, repeats included", () => {
    expect(selectRows(matrix, [2, 1, 2])).toEqual(
      sparseMatrix([vector([0, 2], [1, 3]), vector([], []), vector([0, 2], [1, 3])], 3),
    );
    expect(selectRows(matrix, []).rows).toBe(0);
  });
});

describe("rowDot", () => {
  it("multiplies a row with a dense vector", () => {
    expect([0, 1, 2].map((row) => rowDot(matrix, row, [10, 100, 1000]))).toEqual([200, 0, 3010]);
  });

  it("adds up entries of the same column", () => {
    expect(rowDot(sparseMatrix([vector([1, 1], [2, 5])], 2), 0, [0, 10])).toBe(70);
  });
});
