import { expect, test } from "vitest";
import { cannotTeach, participants } from "../../../src/lib/teaching/participants.js";

const known = {
  actual: [[0], [1], null, [0], [1]],
  isAnnotated: (row: number) => row >= 3,
  sample: [4, 2],
};
const all = { file: true, annotations: true, holdOut: false, without: new Set<number>() };
const rows = ({ labelled }: ReturnType<typeof participants>) => labelled.map(({ row }) => row);

test("every record of known labels takes part unless told", () => {
  expect(rows(participants(known, all))).toEqual([0, 1, 3, 4]);
});

test("the random sample can be held out, and records without labels are in neither part", () => {
  const divided = participants(known, { ...all, holdOut: true });
  expect(rows(divided)).toEqual([0, 1, 3]);
  expect(divided.heldOut).toEqual([{ row: 4, labels: [1] }]);
});

test("labels of the file, of annotators, and single labels can be kept out", () => {
  expect(rows(participants(known, { ...all, file: false }))).toEqual([3, 4]);
  expect(rows(participants(known, { ...all, annotations: false }))).toEqual([0, 1]);
  expect(rows(participants(known, { ...all, without: new Set([1]) }))).toEqual([0, 3]);
});

test("of too many labels some are drawn by chance, the same each time", () => {
  const many = { ...known, actual: Array.from({ length: 6000 }, () => [0]), isAnnotated: () => false };
  const divided = participants(many, all);
  expect(divided.labelled).toHaveLength(5000);
  expect(divided.leftOut).toBe(1000);
  expect(participants(many, all)).toEqual(divided);
});

test("one class alone teaches nothing, and neither does one record; of many labels one does", () => {
  const labelled = (...labels: number[]) => labels.map((label, row) => ({ row, labels: [label] }));
  expect(cannotTeach({ kind: "binary" }, labelled(1))).toMatch(/^Two records/);
  expect(cannotTeach({ kind: "binary" }, labelled(1, 1, 1))).toMatch(/the same label/);
  expect(cannotTeach({ kind: "multiclass" }, labelled(1, 2))).toBeNull();
  expect(cannotTeach({ kind: "multilabel" }, labelled(1, 1))).toBeNull();
});
