import { expect, test } from "vitest";
import { centred, centringOf } from "../../../src/lib/teaching/centring.js";

test("vectors lie around 0 with a mean square length of 1; those that are missing say nothing", () => {
  // Means 2 and 5; moved: (−1, 1), (1, −1); mean square length 2.
  const centring = centringOf([Float32Array.of(1, 6), Float32Array.of(3, 4)], 2);
  expect([...centring.means]).toEqual([2, 5]);
  expect(centring.scale).toBeCloseTo(Math.SQRT2);
  expect([...centred([1, 6], centring)].map((value) => value.toFixed(4))).toEqual(["-0.7071", "0.7071"]);
  expect([...centred(null, centring)]).toEqual([0, 0]);
});

test("vectors that are all alike, and none at all, are not divided by nought", () => {
  expect(centringOf([[2], [2]], 1).scale).toBe(1);
  expect(centringOf([], 2)).toEqual({ means: new Float64Array(2), scale: 1 });
});
