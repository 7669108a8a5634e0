import { expect, test } from "vitest";
import { disagreementOrder, doubtOrder } from "../../../src/lib/ownCatalogue/seekingOrders.js";
import { binaryDescription, manyLabels } from "./descriptions.js";

const answers = (description: typeof binaryDescription, ...probabilities: number[]) => ({
  ...{ description, probabilities: Float32Array.from(probabilities) },
});

test("the record nearest to the threshold is asked first, and those of equal doubt in their own order", () => {
  const model = answers(binaryDescription, 0.75, 0.25, 0.5, 0.5, 0.25, 0.75, 0.5, 0.5);
  expect([...doubtOrder(model, [0, 1, 2, 3])]).toEqual([1, 3, 0, 2]);
  expect([...doubtOrder(model, [0, 2])]).toEqual([0, 2]);
});

test("the record of which two models say the most different things is asked first", () => {
  const one = answers(binaryDescription, 0.9, 0.1, 0.5, 0.5);
  const other = answers(binaryDescription, 0.8, 0.2, 0.1, 0.9);
  expect([...disagreementOrder(one, other, [0, 1])]).toEqual([1, 0]);
});

test("of many labels the one in which the models differ most counts, not the sum of small differences", () => {
  const one = answers(manyLabels, 0.1, 0.1, 0.1, 0.5, 0.1, 0.1);
  const other = answers(manyLabels, 0.3, 0.3, 0.3, 0.1, 0.1, 0.1);
  expect([...disagreementOrder(one, other, [0, 1])]).toEqual([1, 0]);
});
