import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invertPositiveDefinite } from "../../../src/lib/statistics/cholesky.js";

describe("invertPositiveDefinite", () => {
  it("inverts a matrix of two by two as by hand", () => {
    const { inverse, logDeterminant } = invertPositiveDefinite([4, 2, 2, 3], 2);
    expect(logDeterminant).toBeCloseTo(Math.log(8), 12);
    [3 / 8, -2 / 8, -2 / 8, 4 / 8].forEach((value, i) => expect(inverse[i]).toBeCloseTo(value, 12));
  });

  it("gives a matrix that multiplies with the first to the identity", () => {
    const size = 4;
    const numbers = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(numbers, (a) => {
        // A A' + I is positive definite.
        const at = (i: number, j: number) =>
          [0, 1, 2, 3].reduce((sum, k) => sum + a[i * size + k] * a[j * size + k], i === j ? 1 : 0);
        const matrix = Array.from({ length: 16 }, (_, n) => at(Math.floor(n / size), n % size));
        const { inverse } = invertPositiveDefinite(matrix, size);
        for (let i = 0; i < size; i++)
          for (let j = 0; j < size; j++) {
            const product = [0, 1, 2, 3].reduce(
              (s, k) => s + matrix[i * size + k] * inverse[k * size + j],
              0,
            );
            expect(product).toBeCloseTo(i === j ? 1 : 0, 7);
          }
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it("refuses a matrix in which one row is another's multiple", () => {
    expect(() => invertPositiveDefinite([1, 2, 2, 4], 2)).toThrow("singular matrix: pivot 1 is 0");
  });
});
