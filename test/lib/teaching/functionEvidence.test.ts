import { expect, test } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import type { LabellingFunction } from "../../../src/lib/labelling/labellingFunction.js";
import { applicable, isVotedOn, weakEvidence } from "../../../src/lib/teaching/functionEvidence.js";

const described = { language: "any", description: "" } as const;
const functions: LabellingFunction[] = [
  { ...described, kind: "terms", name: "tales", field: "title", vote: "fiction", terms: ["tale"] },
  { ...described, kind: "terms", name: "abroad", field: "place", vote: "non_fiction", terms: ["Paris"] },
  { ...described, kind: "pressMark", name: "shelf", vote: "fiction", ranges: [[12550, 12709]] },
  { ...described, kind: "model", name: "model", lower: 0.1, upper: 0.9 },
];

test("functions vote where the catalogue has the field that they read, and none that goes by a model", () => {
  const names = (catalogue: Parameters<typeof applicable>[1]) =>
    applicable(functions, catalogue).map(({ name }) => name);
  expect(names(catalogueOf([{ id: "1", title: "A tale" }]))).toEqual(["tales"]);
  expect(names(catalogueOf([{ id: "1", title: "A tale", place: "Paris" }]))).toEqual(["tales", "abroad"]);
});

test("they have a say of fiction and non-fiction alone", () => {
  expect(isVotedOn({ kind: "binary", labels: ["non_fiction", "fiction"] })).toBe(true);
  expect(isVotedOn({ kind: "binary", labels: ["yes", "no"] })).toBe(false);
  expect(isVotedOn({ kind: "multilabel", labels: ["non_fiction", "fiction"] })).toBe(false);
});

test("records on which nobody votes are no evidence, and the others lean where the votes do", () => {
  // Three functions that mostly agree on rows 10 to 18; nobody votes on row 19.
  const votes = [
    [1, 1, 1, 0, 0, 0, 1, 0, 1, -1],
    [1, 1, 1, 0, 0, 0, 1, 0, 0, -1],
    [1, 1, 0, 0, 0, 0, 1, 0, 1, -1],
  ].map((each) => Int8Array.from(each));
  const rows = Int32Array.from({ length: 10 }, (_, i) => 10 + i);
  const evidence = weakEvidence({ rows, names: ["a", "b", "c"], votes });
  expect([...evidence.rows]).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18]);
  expect([...evidence.probabilities].map((p) => Number(p > 0.5))).toEqual([1, 1, 1, 0, 0, 0, 1, 0, 1]);
});
