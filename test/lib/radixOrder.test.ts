import { expect, it } from "vitest";
import { radixOrder } from "../../src/lib/radixOrder.js";
import { randomGenerator, randomUnit } from "../../src/lib/statistics/random.js";
import { atOnce } from "../../src/lib/steps.js";

it("gives row numbers by a number of each row, equal ones as they stand", () => {
  expect([...atOnce(radixOrder(Uint32Array.of(7, 2 ** 32 - 1, 0, 7, 2 ** 16)))]).toEqual([2, 0, 3, 4, 1]);
  expect([...atOnce(radixOrder(new Uint32Array()))]).toEqual([]);
});

it("orders numbers of 32 bits as a sort by comparison does", () => {
  const random = randomGenerator(1);
  const numbers = Uint32Array.from({ length: 5000 }, () => randomUnit(random) * 2 ** 32);
  const order = atOnce(radixOrder(numbers));
  expect(Uint32Array.from(order, (row) => numbers[row])).toEqual(numbers.slice().sort());
});
