import { expect, test } from "vitest";
import { labelsByFrequency, matchingLabels } from "../../../src/lib/ownCatalogue/matchingLabels.js";

const names = ["Horror", "Young Adult Fiction", "Historical Fiction", "History"];

test("labels that begin with what is sought come before those that hold it elsewhere", () => {
  expect(matchingLabels(names, "fiction")).toEqual([1, 2]);
  expect(matchingLabels(names, "hist")).toEqual([2, 3]);
  expect(matchingLabels([...names, "Art History"], "history")).toEqual([3, 4]);
});

test("words are found unfinished and in any order, and nothing finds all", () => {
  expect(matchingLabels(names, "fic you")).toEqual([1]);
  expect(matchingLabels(names, " ")).toEqual([0, 1, 2, 3]);
  expect(matchingLabels(names, "poems")).toEqual([]);
});

test("the labels that a model expects most often come first, whatever records lack a title", () => {
  expect(labelsByFrequency(3, Float32Array.of(0.1, 0.5, 0.2, NaN, NaN, NaN, 0.1, 0.1, 0.3))).toEqual([
    1, 2, 0,
  ]);
});
