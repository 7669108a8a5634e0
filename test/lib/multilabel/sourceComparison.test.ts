import { expect, it } from "vitest";
import { labelShifts, overlap } from "../../../src/lib/multilabel/sourceComparison.js";

const lists = [
  { key: "a", labels: ["x"] },
  { key: "b", labels: ["x", "y"] },
  { key: "c", labels: [] },
];
const collected = [
  { key: "b", labels: ["y"] },
  { key: "d", labels: ["y"] },
  { key: "e", labels: ["z"] },
  { key: "f", labels: ["x"] },
];

it("counts the texts and labels of two sources and those that both have", () => {
  expect(overlap(lists, collected)).toEqual({
    texts: { lists: 3, collected: 4, both: 1 },
    labels: { lists: 2, collected: 3, both: 2 },
  });
});

it("gives shares of the texts with labels, the greatest difference first", () => {
  // x: 2 of 2 against 1 of 4; y: 1 of 2 against 2 of 4.
  expect(labelShifts(lists, collected, ["y", "x"])).toEqual([
    { label: "x", lists: 1, collected: 0.25 },
    { label: "y", lists: 0.5, collected: 0.5 },
  ]);
});
