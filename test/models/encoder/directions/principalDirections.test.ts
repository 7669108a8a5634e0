import { expect, it } from "vitest";
import { principalDirections } from "../../../../models/encoder/directions/principalDirections.js";
import { alongDirections, directionCount } from "../../../../src/lib/meaning/directions.js";

/** Vectors of 70 dimensions of which only some are used. */
const dimensions = 70;
function vectors(...rows: readonly Readonly<Record<number, number>>[]): Float32Array {
  const values = new Float32Array(rows.length * dimensions);
  rows.forEach((row, text) => {
    for (const [d, value] of Object.entries(row)) values[text * dimensions + Number(d)] = value;
  });
  return values;
}

it("puts the direction in which vectors reach furthest first, whatever their lengths", () => {
  const { basis, steps } = principalDirections([vectors({ 5: 1 }, { 5: 2 }, { 9: 100 })], dimensions);
  const [first, second] = [0, 1].map((direction) =>
    Array.from(basis.subarray(direction * dimensions, (direction + 1) * dimensions), Math.abs),
  );
  expect([first.indexOf(127), second.indexOf(127)]).toEqual([5, 9]);
  expect(steps).toHaveLength(directionCount);
  expect(127 * steps[0]).toBeCloseTo(1, 6);
});

it("counts each collection alike", () => {
  const many = vectors(...Array.from({ length: 20 }, () => ({ 1: 1 })));
  const few = vectors({ 2: 1, 3: 0.1 });
  const { basis } = principalDirections([many, few, few], dimensions);
  expect(Math.abs(basis[2])).toBe(127);
});

it("keeps cosines of vectors that lie within the directions, to what rounding leaves", () => {
  const [a, b] = [vectors({ 1: 3, 2: 4 }), vectors({ 1: 4, 2: 3 })];
  const directions = principalDirections([a, b], dimensions);
  const [x, y] = [a, b].map((vector) => Array.from(alongDirections(vector, directions)));
  const dot = (p: number[], q: number[]) => p.reduce((sum, value, i) => sum + value * q[i], 0);
  expect(dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y))).toBeCloseTo(24 / 25, 2);
});
