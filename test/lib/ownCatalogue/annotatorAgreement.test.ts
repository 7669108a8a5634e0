import { expect, test } from "vitest";
import type { Annotation, Opinion } from "../../../src/lib/ownCatalogue/annotation.js";
import { annotatorAgreement } from "../../../src/lib/ownCatalogue/annotatorAgreement.js";

const labels = (...labels: string[]): Opinion => ({ kind: "labels", labels });
let id = 0;
const annotation = (record: string, annotator: string, opinion: Opinion): Annotation => ({
  ...{ id: String(id++), record, opinion, annotator, at: "2026-01-01T00:00:00Z" },
  ...{ sampling: "chance", answerSeen: false, note: "" },
});

const [a, b] = [labels("a"), labels("b")];

test("two annotators who say the same of three records in four have the alpha of the formula", () => {
  const said: [Opinion, Opinion][] = [
    [a, a],
    [a, a],
    [b, b],
    [a, b],
  ];
  const standing = said.flatMap(([ann, ben], i) => [
    annotation(`r${i}`, "Ann", ann),
    annotation(`r${i}`, "Ben", ben),
  ]);
  const { records, alpha, differences } = annotatorAgreement(standing);
  // Eight values, five a and three b: 1 − 7 × 2 / (2 × 15) = 0.5333, with two unequal pairs and 2 × 5 × 3 by chance.
  expect(records).toBe(4);
  expect(alpha.value).toBeCloseTo(1 - (7 * 2) / 30, 10);
  expect(alpha.low).toBeLessThan(alpha.value);
  expect(differences.map(([{ record }]) => record)).toEqual(["r3"]);
});

test("records that one annotator alone has judged take no part", () => {
  const standing = [annotation("r1", "Ann", a), annotation("r2", "Ben", b)];
  expect(annotatorAgreement(standing)).toMatchObject({ records: 0, differences: [] });
});

test("who is not sure says nothing to alpha, but is listed among the differences", () => {
  const standing = [
    ...[annotation("r1", "Ann", a), annotation("r1", "Ben", a)],
    ...[annotation("r2", "Ann", b), annotation("r2", "Ben", b)],
    ...[annotation("r3", "Ann", a), annotation("r3", "Ben", { kind: "unsure" })],
  ];
  const { alpha, differences } = annotatorAgreement(standing);
  expect(alpha.value).toBe(1);
  expect(differences).toHaveLength(1);
});

test("of many labels each is compared by itself", () => {
  const standing = [
    ...[annotation("r1", "Ann", labels("love", "war")), annotation("r1", "Ben", labels("love"))],
    ...[annotation("r2", "Ann", labels("war")), annotation("r2", "Ben", labels("war"))],
    ...[annotation("r3", "Ann", labels()), annotation("r3", "Ben", labels())],
  ];
  const { byLabel } = annotatorAgreement(standing, ["love", "life", "war"]);
  expect(byLabel.map(({ label, records }) => [label, records])).toEqual([
    ["war", 2],
    ["love", 1],
  ]);
  expect(byLabel[1].alpha).toBe(1);
});
