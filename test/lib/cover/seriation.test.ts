import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circularOrder } from "../../../src/lib/cover/seriation.js";

/** Similarity of places on a circle of n, 1 for the same place and falling with the way between them. */
function ring(places: readonly number[], n: number): number[][] {
  return places.map((a) => places.map((b) => 1 - (2 * Math.min(Math.abs(a - b), n - Math.abs(a - b))) / n));
}

describe("circularOrder", () => {
  it("finds the way round a circle that was shuffled", () => {
    const places = [4, 0, 7, 2, 9, 5, 1, 8, 3, 6];
    const order = circularOrder(ring(places, 10)).map((i) => places[i]);
    const steps = order.map((place, i) => (order[(i + 1) % 10] - place + 10) % 10);
    expect(new Set(steps).size).toBe(1);
    expect([1, 9]).toContain(steps[0]);
  });

  it("is a permutation that begins with 0, the same each time, and never longer than the order given", () => {
    const similarities = fc.integer({ min: 1, max: 12 }).chain((n) =>
      fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(similarities, (values) => {
        const symmetric = values.map((row, a) => row.map((_, b) => values[Math.min(a, b)][Math.max(a, b)]));
        const order = circularOrder(symmetric);
        expect([...order].sort((a, b) => a - b)).toEqual(values.map((_, i) => i));
        expect(order[0]).toBe(0);
        expect(circularOrder(symmetric)).toEqual(order);
      }),
    );
  });

  it("leaves no exchange of two links that would shorten the tour", () => {
    const places = [3, 11, 0, 8, 5, 14, 2, 9, 12, 6];
    const similarity = ring(places, 15);
    const order = circularOrder(similarity);
    const length = tourLength(order, similarity);
    for (let i = 1; i < order.length - 1; i++)
      for (let j = i + 1; j < order.length; j++) {
        const other = [...order.slice(0, i), ...order.slice(i, j + 1).reverse(), ...order.slice(j + 1)];
        expect(tourLength(other, similarity)).toBeGreaterThan(length - 1e-9);
      }
  });

  it("has nothing to order for no things", () => {
    expect(circularOrder([])).toEqual([]);
  });
});

/** Length of the closed tour over the distances 1 − similarity. */
function tourLength(order: readonly number[], similarity: readonly (readonly number[])[]): number {
  return order.reduce((sum, a, i) => sum + 1 - similarity[a][order[(i + 1) % order.length]], 0);
}
