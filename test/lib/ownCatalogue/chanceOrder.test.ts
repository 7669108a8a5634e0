import { expect, test } from "vitest";
import { atOnce } from "../../../src/lib/steps.js";
import { drawnRows } from "./drawnRows.js";
import { chanceOrder, chanceSample } from "../../../src/lib/ownCatalogue/chanceOrder.js";

test("the same seed gives the same order, which has every row once", () => {
  const order = drawnRows(1000, 7);
  expect(order).toEqual(drawnRows(1000, 7));
  expect(order).not.toEqual(drawnRows(1000, 8));
  expect(Array.from(order).sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
});

test("the sample ends before the first row that nobody has annotated", () => {
  const order = Int32Array.of(3, 1, 4, 0, 2);
  const annotated = new Set([3, 1, 0, 2]);
  expect(chanceSample(order, (row) => annotated.has(row))).toEqual([3, 1]);
});

test("rows outside of a selection neither belong to its sample nor end it", () => {
  const order = Int32Array.of(3, 1, 4, 0, 2);
  const annotated = new Set([1, 0]);
  expect(
    chanceSample(
      order,
      (row) => annotated.has(row),
      (row) => row < 3,
    ),
  ).toEqual([1, 0]);
});

test("annotating the doubtful records first does not bias the sample", () => {
  // Records 0 to 199 are doubtful, and all of them are annotated; of the others nobody has seen any yet.
  const rows = 1000;
  let shares = 0;
  const draws = 200;
  for (let seed = 0; seed < draws; seed++) {
    const order = drawnRows(rows, seed);
    const annotated = new Set(Array.from({ length: 200 }, (_, row) => row));
    // The annotator goes through the chance order until 50 records of it are annotated.
    for (const row of order.subarray(0, 50)) annotated.add(row);
    const sample = chanceSample(order, (row) => annotated.has(row)).slice(0, 50);
    shares += sample.filter((row) => row < 200).length / 50;
  }
  expect(shares / draws).toBeCloseTo(0.2, 1);
});

test("a record that comes or goes leaves the others in their order", () => {
  const keys = Array.from({ length: 300 }, (_, row) => `b${row}`);
  const drawn = (own: readonly string[]) => Array.from(atOnce(chanceOrder(own, 1)), (row) => own[row]);
  const fewer = keys.filter((key) => key !== "b7");
  expect(drawn(keys).filter((key) => key !== "b7")).toEqual(drawn(fewer));
  expect(drawn([...keys].reverse())).toEqual(drawn(keys));
});

test("each place of the order is as likely for one record as for another", () => {
  // 400 seeds, 10 records: each stands first some 40 times, give or take 4 × 6.
  const times = new Array<number>(10).fill(0);
  for (let seed = 0; seed < 400; seed++) times[drawnRows(10, seed)[0]]++;
  for (const each of times) expect(Math.abs(each - 40)).toBeLessThan(24);
});
