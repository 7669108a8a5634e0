import { expect, test } from "vitest";
import type { Opinion } from "../../../src/lib/ownCatalogue/annotation.js";
import { drawnRows } from "./drawnRows.js";
import { randomSample, sampleAccuracy, sampleShares } from "../../../src/lib/ownCatalogue/randomSample.js";
import { wilson } from "../../../src/lib/statistics/wilson.js";
import { binaryDescription, manyLabels } from "./descriptions.js";

const said = (...labels: string[]): Opinion => ({ kind: "labels", labels });
const opinions: (Opinion | undefined)[] = [
  said("fiction"),
  said("non_fiction"),
  { kind: "unsure" },
  { kind: "unfit" },
  said("fiction"),
  undefined,
  said("fiction"),
];
const title = ["a", "b", "c", "d", "e", "f", "g"];
const order = Int32Array.of(0, 1, 2, 3, 4, 5, 6);
const sample = randomSample(binaryDescription, { title }, order, (row) => opinions[row]);

test("the sample ends before the first record without an opinion, and takes none from behind it", () => {
  expect(sample.known.map(({ row }) => row)).toEqual([0, 1, 3, 4]);
  expect([sample.unsure, sample.unfit]).toEqual([1, 1]);
});

test("a record that no label fits counts in the shares, one of which nobody is sure does not", () => {
  expect(sampleShares(binaryDescription, sample)).toEqual([wilson(1, 4), wilson(2, 4)]);
});

test("accuracy is asked of the records that a label fits", () => {
  // Rows 0 and 4 are fiction and row 1 is not; the model takes row 4 for non-fiction.
  const probabilities = Float32Array.of(0.1, 0.9, 0.8, 0.2, 0.5, 0.5, 0.5, 0.5, 0.7, 0.3);
  expect(sampleAccuracy({ description: binaryDescription, probabilities }, sample)).toEqual(wilson(2, 3));
});

test("of many labels the likeliest is to be among those of the record", () => {
  const own = randomSample(
    manyLabels,
    { title: ["a", "b"] },
    Int32Array.of(0, 1),
    (row) => [said("love", "war"), said()][row],
  );
  const probabilities = Float32Array.of(0.1, 0.2, 0.4, 0.1, 0.2, 0.3);
  expect(sampleAccuracy({ description: manyLabels, probabilities }, own)).toEqual(wilson(1, 2));
  expect(sampleShares(manyLabels, own).map(({ value }) => value)).toEqual([0.5, 0, 0.5]);
});

test("records without a title are passed over", () => {
  const own = randomSample(binaryDescription, { title: ["", "b"] }, Int32Array.of(0, 1), (row) =>
    row === 1 ? said("fiction") : undefined,
  );
  expect(own.known).toEqual([{ row: 1, labels: [1] }]);
});

test("the intervals of samples hold the true share as often as they say, although doubtful records were judged first", () => {
  // 2,000 records, of which 700 are fiction; the 400 that were sought out beforehand are fiction far more often.
  const rows = 2000;
  const isFiction = (row: number) => (row < 400 ? row % 4 < 3 : row % 4 === 0);
  const truth = Array.from({ length: rows }, (_, row) => Number(isFiction(row)));
  const share = truth.reduce((sum, each) => sum + each, 0) / rows;
  expect(share).toBe(0.35);
  const title = truth.map(() => "x");
  const draws = 400;
  let held = 0;
  for (let seed = 1; seed <= draws; seed++) {
    const order = drawnRows(rows, seed);
    const judged = new Set(order.subarray(0, 100));
    for (let row = 0; row < 400; row++) judged.add(row);
    const own = randomSample(binaryDescription, { title }, order, (row) =>
      judged.has(row) ? said(isFiction(row) ? "fiction" : "non_fiction") : undefined,
    );
    const { low, high } = sampleShares(binaryDescription, own)[1];
    if (low <= share && share <= high) held++;
  }
  // 95% give or take three standard errors of 400 draws; drawing without replacement can only raise it.
  expect(held / draws).toBeGreaterThan(0.917);
  expect(held / draws).toBeLessThan(0.983);
});
