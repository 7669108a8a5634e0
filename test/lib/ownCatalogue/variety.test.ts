import { expect, test } from "vitest";
import { varietyOrder } from "../../../src/lib/ownCatalogue/variety.js";
import { randomGenerator, randomIndex, randomUnit } from "../../../src/lib/statistics/random.js";

const inOrder = (titles: readonly string[]) => Int32Array.from(titles, (_, row) => row);

test("near-copies wait until all other titles were asked", () => {
  const titles = ["Poems by a lady", "Poems, by a gentleman", "A map of Kent", "Poems by a lady", "Emma"];
  // Rows 1 and 3 share three words of five, and all four, with row 0.
  expect([...varietyOrder(titles, inOrder(titles))]).toEqual([0, 2, 4, 1, 3]);
});

test("titles that share less than half of their words are no near-copies", () => {
  const titles = ["A map of Kent", "A plan of Sussex"];
  expect([...varietyOrder(titles, inOrder(titles))]).toEqual([0, 1]);
});

test("volumes and years do not tell titles apart", () => {
  const titles = ["Report for 1871", "Emma", "Report for 1872"];
  expect([...varietyOrder(titles, inOrder(titles))]).toEqual([0, 1, 2]);
  expect([...varietyOrder(titles, Int32Array.of(2, 0, 1))]).toEqual([2, 1, 0]);
});

test("near-copies of what was asked before wait too", () => {
  const titles = ["Emma", "Emma", "Persuasion"];
  expect([...varietyOrder(titles, Int32Array.of(1, 2), [0])]).toEqual([2, 1]);
});

test("titles that mean nearly the same wait too, where that is known", () => {
  const titles = ["Emma", "A map of Kent", "A chart of Kentish roads", "Poems"];
  const meaning = (one: number, other: number) =>
    one === 3 || other === 3 ? null : one + other === 3 ? 0.95 : 0.2;
  expect([...varietyOrder(titles, inOrder(titles), [], meaning)]).toEqual([0, 1, 3, 2]);
  expect([...varietyOrder(titles, Int32Array.of(0, 2, 3), [1], meaning)]).toEqual([0, 3, 2]);
});

test.each([20_000, 20])("26,000 titles of %i words are put in order within a second", (vocabulary) => {
  // Words by Zipf's law: the commonest stands in almost every title.
  const random = randomGenerator(1);
  const letters = (digit: string) => "abcdefghij"[Number(digit)];
  const word = () => String(Math.floor(vocabulary ** randomUnit(random))).replaceAll(/\d/g, letters);
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
