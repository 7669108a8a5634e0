import { expect, test } from "vitest";
import { atOnce } from "../../../src/lib/steps.js";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { answersOf } from "../../../src/lib/ownCatalogue/answers.js";
import { doubtOf } from "../../../src/lib/ownCatalogue/doubt.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import { binaryDescription } from "./descriptions.js";

const description: ModelDescription = {
  ...binaryDescription,
  thresholds: [0.6],
  certain: { accuracy: 0.99, below: 0.1, from: 0.9 },
};

test("doubt is greatest at the threshold and least at the further end", () => {
  expect(doubtOf(description, [0.4, 0.6])).toBe(1);
  expect(doubtOf(description, [1, 0])).toBe(0);
  expect(doubtOf(description, [0, 1])).toBeCloseTo(1 - 0.4 / 0.6);
});

test("of several classes doubt is what the likeliest lacks over the next", () => {
  const forms = { kind: "multiclass" as const, labels: ["a", "b", "c"], thresholds: [] };
  expect(doubtOf(forms, [0.5, 0.3, 0.2])).toBeCloseTo(0.8);
});

test("of many labels the most doubtful counts", () => {
  const themes = { kind: "multilabel" as const, labels: ["love", "life"], thresholds: [0.5, 0.2] };
  expect(doubtOf(themes, [0, 0.2])).toBe(1);
});

test("each record with a title has an answer, certain where the model promises", () => {
  const catalogue = catalogueOf([
    { id: "1", title: "Emma", year: 1816 },
    { id: "2", title: "" },
    { id: "3", title: "A map" },
  ]);
  const probabilities = Float32Array.of(0.05, 0.95, NaN, NaN, 0.45, 0.55);
  const answers = atOnce(answersOf(catalogue, { description, probabilities }));
  expect(answers.map(({ row, labels, certain }) => ({ row, labels, certain }))).toEqual([
    { row: 0, labels: [1], certain: true },
    { row: 2, labels: [0], certain: false },
  ]);
  expect(answers[1].probability).toBeCloseTo(0.45);
});
