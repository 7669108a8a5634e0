import { expect, test } from "vitest";
import { nextRows, skippedInSample } from "../../../src/lib/ownCatalogue/queue.js";

const order = Int32Array.of(3, 1, 4, 0, 2);
const open = (...judged: number[]) => ({
  isOpen: (row: number) => !judged.includes(row),
  skipped: new Set<number>(),
});

test("the first rows of the order that nobody has judged come next", () => {
  expect(nextRows(order, open(), 2)).toEqual([3, 1]);
  expect(nextRows(order, open(3, 4), 2)).toEqual([1, 0]);
  expect(nextRows(order, open(0, 1, 2, 3, 4), 2)).toEqual([]);
});

test("what was skipped is asked again at the end, the longest ago first", () => {
  const skipped = new Set([4, 3]);
  expect(nextRows(order, { ...open(), skipped }, 5)).toEqual([1, 0, 2, 4, 3]);
  expect(nextRows(order, { ...open(4), skipped }, 5)).toEqual([1, 0, 2, 3]);
});

test("a skipped title holds the sample up once a later one is judged", () => {
  const annotated = (row: number) => [3, 4, 2].includes(row);
  expect(skippedInSample(order, annotated, new Set([1]))).toBe(1);
  expect(skippedInSample(order, annotated, new Set([1, 0]))).toBe(2);
  expect(skippedInSample(order, (row) => row === 3, new Set([1]))).toBe(0);
});

test("a title that was neither judged nor skipped ends the sample, whatever comes after it", () => {
  expect(skippedInSample(order, (row) => row === 2, new Set([3]))).toBe(0);
});

test("titles outside of the selection do not hold its sample up", () => {
  const annotated = (row: number) => row === 0 || row === 2;
  expect(skippedInSample(order, annotated, new Set([3, 1]), (row) => row < 3)).toBe(1);
});
