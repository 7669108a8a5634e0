import { expect, it } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { sliceErrors } from "../../../src/lib/slices/sliceErrors.js";
import { wilson } from "../../../src/lib/statistics/wilson.js";

/** Four titles, of which the model takes the first and the last for the other class. */
const rows = {
  ...catalogueOf(
    [1780, 1850, 1860, 1870].map((year, i) => ({ id: String(i), title: "A tale", year })),
    { language: ["English", "English", "English", "English"] },
  ),
  labels: [1, 1, 0, 0],
  predictions: {
    classes: ["non_fiction", "fiction"],
    probabilities: [0.9, 0.1, 0.2, 0.8, 0.9, 0.1, 0.4, 0.6],
    predicted: [0, 1, 0, 1],
  },
};

it("gives the error rate of each slice with its interval, the worst first, and leaves out slices without texts", () => {
  const errors = sliceErrors({ rows }, [
    { name: "All titles", conditions: [] },
    { name: "Before 1800", conditions: [{ column: "year", operator: "at most", value: 1799 }] },
    { name: "After 1900", conditions: [{ column: "year", operator: "at least", value: 1901 }] },
  ]);
  expect(errors).toEqual([
    { name: "Before 1800", titles: 1, wrong: 1, ...wilson(1, 1) },
    { name: "All titles", titles: 4, wrong: 2, ...wilson(2, 4) },
  ]);
});
