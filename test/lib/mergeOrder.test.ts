import { expect, it } from "vitest";
import { mergeOrder } from "../../src/lib/mergeOrder.js";
import { atOnce } from "../../src/lib/steps.js";

it.each([
  ["", []],
  ["b", [0]],
  ["ba", [1, 0]],
  ["cabab", [1, 3, 2, 4, 0]],
  ["abcdefg", [0, 1, 2, 3, 4, 5, 6]],
])("orders the letters of “%s”, equal ones as they stand", (letters, expected) => {
  const compare = (a: number, b: number) => letters.charCodeAt(a) - letters.charCodeAt(b);
  expect([...atOnce(mergeOrder(letters.length, compare))]).toEqual(expected);
});

it("pauses between some hundred rows", () => {
  expect([...mergeOrder(1000, (a, b) => b - a)].length).toBeGreaterThan(20);
});
