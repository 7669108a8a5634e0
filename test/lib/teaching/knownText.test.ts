import { expect, test } from "vitest";
import { columnLogits } from "../../../src/lib/teaching/knownText.js";

test("of several classes a logit is how far it stands above the mean; of others it stays as it is", () => {
  expect([...columnLogits("multiclass", Float64Array.of(1, 3, 5))]).toEqual([-2, 0, 2]);
  expect([...columnLogits("multilabel", Float64Array.of(1, 3))]).toEqual([1, 3]);
});
