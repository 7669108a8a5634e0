import { expect, it } from "vitest";
import { alignLabels } from "../../../src/lib/multilabel/alignLabels.js";

const inventory = new Set(["fantasy", "science-fiction", "love", "short-stories", "horror"]);

it("takes a label for the one of the inventory that differs by an ending or the plural alone", () => {
  expect(alignLabels(["fantasy-fiction", "horror-tales", "loves"], inventory)).toEqual([
    "fantasy",
    "horror",
    "love",
  ]);
});

it("keeps labels that are in the inventory, and those that have no counterpart there", () => {
  expect(alignLabels(["science-fiction", "lighthouses"], inventory)).toEqual([
    "science-fiction",
    "lighthouses",
  ]);
});

it("gives one label for two spellings, and decides for neither of two counterparts", () => {
  expect(alignLabels(["fantasy", "fantasy-fiction"], inventory)).toEqual(["fantasy"]);
  expect(alignLabels(["short"], new Set(["short-stories", "short-tales"]))).toEqual(["short"]);
});
