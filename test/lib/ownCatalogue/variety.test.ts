import { expect, test } from "vitest";
import { varietyOrder } from "../../../src/lib/ownCatalogue/variety.js";
import { randomGenerator, randomIndex, randomUnit } from "../../../src/lib/statistics/random.js";

const inOrder = (titles: readonly string[]) => Int32Array.from(titles, (_, row) => row);

test("near-copies wait until each kind of title was asked once", () => {
  const titles = ["Poems by a lady", "Poems, by a gentleman", "A map of Kent", "Poems by a lady", "Emma"];
  // Rows 1 and 3 share three words of five, and all four, with row 0; of them, row 3 is a near-copy of row 1.
  expect([...varietyOrder(titles, inOrder(titles))]).toEqual([0, 2, 4, 1, 3]);
});

test("titles that share less than half of their words are no near-copies", () => {
  const titles = ["A map of Kent", "A plan of Sussex"];
  expect([...varietyOrder(titles, inOrder(titles))]).toEqual([0, 1]);
});

test("near-copies of what was asked before wait too", () => {
  const titles = ["Emma", "Emma", "Persuasion"];
  expect([...varietyOrder(titles, Int32Array.of(1, 2), [0])]).toEqual([2, 1]);
});

test("a thousand copies of one title are not compared with each other round after round", () => {
  const titles = [...new Array<string>(5000).fill("The same title"), "Another"];
  const order = varietyOrder(titles, inOrder(titles));
  expect([...order.subarray(0, 3)]).toEqual([0, 5000, 1]);
  expect(new Set(order).size).toBe(5001);
});

test("26,000 titles are put in order within a second", () => {
  // Words by Zipf's law: the commonest stands in almost every title.
  const random = randomGenerator(1);
  const word = () => `word${Math.floor(20_000 ** randomUnit(random))}`;
  const titles = Array.from({ length: 26_000 }, () =>
    Array.from({ length: 3 + randomIndex(12, random) }, word).join(" "),
  );
  const began = performance.now();
  const order = varietyOrder(titles, inOrder(titles));
  const seconds = (performance.now() - began) / 1000;
  expect(new Set(order).size).toBe(26_000);
  // Eight times the promise: the machine may be busy with other tests.
  expect(seconds).toBeLessThan(8);
});
