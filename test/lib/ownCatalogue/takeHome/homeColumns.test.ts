import { expect, test } from "vitest";
import type { Annotation, Consensus } from "../../../../src/lib/ownCatalogue/annotation.js";
import { homeColumns } from "../../../../src/lib/ownCatalogue/takeHome/homeColumns.js";
import { binaryDescription } from "../descriptions.js";
import type { ModelDescription } from "../../../../src/lib/model/description.js";

const description: ModelDescription = {
  ...binaryDescription,
  certain: { accuracy: 0.99, below: 0.1, from: 0.9 },
  onnx: { bytes: 1, sha256: "0123456789abcdef".repeat(4) },
};
const annotation = (patch: Partial<Annotation>): Annotation => ({
  ...{ id: "1", record: "b1", opinion: { kind: "labels", labels: ["fiction"] }, annotator: "Ada" },
  ...{ at: "2026-11-30T10:00:00.000Z", sampling: "chance", answerSeen: false, note: "" },
  ...patch,
});
const held: Consensus = {
  ...{ opinion: { kind: "labels", labels: ["fiction"] }, disputed: true },
  annotations: [
    annotation({ note: "by its title" }),
    annotation({ id: "2", annotator: "Bo", at: "2026-11-30T11:00:00.000Z", sampling: "doubt" }),
  ],
};
const table = {
  ...{ names: ["id", "Title", "label"], rows: 3 },
  columns: [
    ["007", " 8", "9"],
    ["Emma ", "", "A map"],
    ["x", "y", ""],
  ],
};
const source = {
  ...{ table, model: { description, probabilities: Float32Array.of(0.05, 0.95, NaN, NaN, 0.75, 0.25) } },
  consensus: (row: number) => (row === 0 ? held : undefined),
};

test("the file's columns stand first as they came, what is added after them", () => {
  const { columns, renamed } = homeColumns(source);
  const row = (number: number) => columns.map(({ name, cell }) => [name, cell(number)]);
  expect(row(0)).toEqual([
    ["id", "007"],
    ["Title", "Emma "],
    ["label", "x"],
    ["label 2", "fiction"],
    ["probability", Math.fround(0.95)],
    ["certain", true],
    ["model", "0123456789ab"],
    ["annotation", "fiction"],
    ["disputed", true],
    ["annotators", "Ada; Bo"],
    ["annotated", "2026-11-30T11:00:00.000Z"],
    ["sampling", "chance"],
    ["note", "by its title"],
  ]);
  expect(renamed).toEqual([{ from: "label", to: "label 2" }]);
});

test("a record without a title has no answer, and one that nobody annotated no opinion", () => {
  const { columns } = homeColumns(source);
  const cells = (number: number) => columns.slice(3).map(({ cell }) => cell(number));
  expect(cells(1)).toEqual(new Array(10).fill(null));
  expect(cells(2)).toEqual(["non_fiction", 0.75, false, "0123456789ab", ...new Array(6).fill(null)]);
});

test("evidence has a column where it is wanted", async () => {
  const { columns } = homeColumns({ ...source, evidence: (row) => Promise.resolve(`words of ${row}`) });
  const evidence = columns.find(({ name }) => name === "evidence");
  expect(await evidence?.cell(0)).toBe("words of 0");
  expect(evidence?.cell(1)).toBe(null);
});

test("of many labels those given are joined, and an opinion may be none or not sure", () => {
  const themes: ModelDescription = {
    ...description,
    kind: "multilabel",
    labels: ["love", "life"],
    thresholds: [0.5, 0.2],
  };
  const opinions: Consensus["opinion"][] = [
    { kind: "labels", labels: [] },
    { kind: "unsure" },
    { kind: "unfit" },
  ];
  const { columns } = homeColumns({
    ...{
      table,
      model: { description: themes, probabilities: Float32Array.of(0.6, 0.7, 0.1, 0.1, 0.1, 0.3) },
    },
    consensus: (row) => ({ ...held, opinion: opinions[row] }),
  });
  const column = (name: string) =>
    [0, 1, 2].map((row) => columns.find((each) => each.name === name)?.cell(row));
  expect(column("labels")).toEqual(["life;love", "", "life"]);
  expect(column("probability")).toEqual([0.7, 0.1, 0.3].map(Math.fround));
  expect(column("annotation")).toEqual(["none", "unsure", "no label fits"]);
});
