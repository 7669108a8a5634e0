import { expect, test } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import {
  actualLabels,
  catalogueTask,
  filteredCatalogue,
  type CatalogueModel,
} from "../../../src/lib/ownCatalogue/catalogueTask.js";
import { binaryDescription } from "./descriptions.js";

const genre = { kind: "binary" as const, labels: ["non_fiction", "fiction"] };
const catalogue = catalogueOf([
  { id: "1", title: "Emma" },
  { id: "2", title: "Poems" },
  { id: "3", title: "" },
  { id: "4", title: "A map" },
]);
const file = { cells: ["novel", "novel", "novel", "novel"], map: { novel: 1 } };

test("what annotators say comes before what the file says", () => {
  const opinions = [
    null,
    { kind: "labels" as const, labels: ["non_fiction"] },
    null,
    { kind: "unfit" as const },
  ];
  expect(actualLabels(genre, catalogue, { file, opinions })).toEqual([[1], [0], null, null]);
});

test("without file and annotators no label is known", () => {
  expect(actualLabels(genre, catalogue, {})).toEqual([null, null, null, null]);
});

const model: CatalogueModel = {
  ...{ key: "shipped", title: "Title genre" },
  description: { ...binaryDescription, thresholds: [0.6] },
  probabilities: Float32Array.of(0.1, 0.9, 0.45, 0.55, NaN, NaN, 0.8, 0.2),
  explain: () => Promise.reject(new Error("missing explanation: (expected none to be asked for)")),
};

test("the records whose labels are known make a task, with the rows that they stand in", () => {
  const actual = [[1], null, null, [0]];
  const task = catalogueTask("books.csv", catalogue, [model], actual);
  expect(task.rows).toEqual([0, 3]);
  expect(task.texts.title).toEqual(["Emma", "A map"]);
  expect(task.actual).toEqual([[1], [0]]);
  expect(Array.from(task.models[0].probabilities, (p) => p.toFixed(1))).toEqual(["0.1", "0.9", "0.8", "0.2"]);
  expect(catalogueTask("books.csv", catalogue, [model], actual, (row) => row > 0).rows).toEqual([3]);
});

test("all records can be filtered: decided from the threshold, those without a title not at all", () => {
  const filtered = filteredCatalogue(catalogue, model, [null, null, null, null]);
  expect(Array.from(filtered.predictions.predicted)).toEqual([1, 0, -1, 0]);
  expect(filtered.labels).toBeUndefined();
  expect(filteredCatalogue(catalogue, model, [[1], null, null, [0]]).labels).toEqual([1, -1, -1, 0]);
});

test("of many labels the one asked about is filtered by", () => {
  const themes: CatalogueModel = {
    ...model,
    description: {
      ...model.description,
      kind: "multilabel",
      labels: ["love", "life"],
      thresholds: [0.5, 0.3],
    },
  };
  const filtered = filteredCatalogue(catalogue, themes, [[], null, null, [1]], 1);
  expect(filtered.predictions.classes).toEqual(["without life", "life"]);
  expect(Array.from(filtered.predictions.predicted)).toEqual([1, 1, -1, 0]);
  expect(filtered.labels).toEqual([0, -1, -1, 1]);
});
