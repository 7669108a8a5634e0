import { expect, test } from "vitest";
import {
  guessedLabelMap,
  labelsFound,
  mapCoverage,
  mappedLabels,
} from "../../../src/lib/ownCatalogue/labelMap.js";

const genre = { kind: "binary" as const, labels: ["non_fiction", "fiction"] };

test("labels spelt in five ways are the model's one label, and others are left to the reader", () => {
  const cells = [
    "Non-Fiction",
    "nonfiction",
    "NON FICTION",
    "non_fiction",
    "Non fiction ",
    "Fiction",
    "maps",
    "",
  ];
  const map = guessedLabelMap(genre, labelsFound("binary", cells));
  expect(mappedLabels("binary", cells, map)).toEqual([[0], [0], [0], [0], [0], [1], [], []]);
  expect(map["maps"]).toBeNull();
});

test("yes and no are the second and the first of two labels", () => {
  expect(guessedLabelMap(genre, labelsFound("binary", ["Yes", "no", "1"]))).toEqual({
    Yes: 1,
    no: 0,
    "1": 1,
  });
});

test("labels that differ by a sign alone are told apart", () => {
  const languages = { kind: "multilabel" as const, labels: ["c#", "c++", "c"] };
  const found = labelsFound("multilabel", ["C#; C++", "c"]);
  expect(guessedLabelMap(languages, found)).toEqual({ "C#": 0, "C++": 1, c: 2 });
  expect(mappedLabels("multilabel", ["C#; C++; C#"], { "C#": 0, "C++": 1 })).toEqual([[0, 1]]);
});

test("the labels of a file are counted, the commonest first", () => {
  expect(labelsFound("binary", ["b", "a", "b", ""])).toEqual([
    { written: "b", records: 2 },
    { written: "a", records: 1 },
  ]);
});

test("how much of a file's labels is known is counted in labels and in records", () => {
  const found = labelsFound("binary", ["fiction", "fiction", "Fiction", "maps", ""]);
  expect(mapCoverage(found, guessedLabelMap(genre, found))).toEqual({
    ...{ labels: 3, known: 2, records: 4, knownRecords: 3 },
  });
  expect(mapCoverage(found, {})).toMatchObject({ known: 0, knownRecords: 0 });
});
