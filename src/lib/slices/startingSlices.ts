import type { Slice } from "./slice.js";

/** Slices to begin with: what a reader of the error analysis might ask first. */
export const startingSlices: readonly Slice[] = [
  { name: "Before 1800", conditions: [{ column: "year", operator: "at most", value: 1799 }] },
  {
    name: "Not in English",
    conditions: [
      { column: "language", operator: "is not", value: "English" },
      { column: "language", operator: "is not", value: "" },
    ],
  },
  { name: "At most four words", conditions: [{ column: "words", operator: "at most", value: 4 }] },
  {
    name: "Printed outside London",
    conditions: [{ column: "place", operator: "is not", value: "London" }],
  },
  { name: "No brackets", conditions: [{ column: "brackets", operator: "is", value: "no" }] },
  { name: "Poems and poetry", conditions: [{ column: "title", operator: "has", value: "poe*" }] },
  { name: "Model in doubt", conditions: [{ column: "confidence", operator: "at most", value: 0.75 }] },
];
