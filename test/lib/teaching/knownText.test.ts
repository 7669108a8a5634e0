import { expect, test } from "vitest";
import { centred, columnLogits } from "../../../src/lib/teaching/knownText.js";

test("of several classes a logit is how far it stands above the mean; of others it stays as it is", () => {
  expect([...columnLogits("multiclass", Float64Array.of(1, 3, 5))]).toEqual([-2, 0, 2]);
  expect([...columnLogits("multilabel", Float64Array.of(1, 3))]).toEqual([1, 3]);
});

test("vectors lie around 0 with a mean square length of 1; those that are missing say nothing", () => {
  // Means 2 and 5; moved: (−1, 1), (1, −1); mean square length 2.
  const root = Math.SQRT1_2;
  const expected = [-root, root, root, -root];
  [...centred(Float32Array.of(1, 6, 3, 4), 2)].forEach((each, i) => expect(each).toBeCloseTo(expected[i], 6));
  [...centred(Float32Array.of(1, 6, 0, 0, 3, 4), 2, [1, 0, 1])].forEach((each, i) =>
    expect(each).toBeCloseTo([...expected.slice(0, 2), 0, 0, ...expected.slice(2)][i], 6),
  );
  expect([...centred(Float32Array.of(2, 2), 1)]).toEqual([0, 0]);
});
