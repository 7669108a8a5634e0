import { expect, test } from "vitest";
import { lossAround, type MeasuredCatalogue } from "../../../src/lib/modelFit/measuredFit.js";

const measured = (area: number, accuracy: number): MeasuredCatalogue => ({
  ...{ name: `at ${area}`, titles: 100, unseen: 0, area, accuracy },
});

test("catalogues that are told apart within five points of the area say what was lost", () => {
  const catalogues = [0.58, 0.59, 0.6, 0.61, 0.62, 0.9].map((area, i) => measured(area, 0.95 - 0.01 * i));
  const loss = lossAround({ home: 0.95, catalogues }, 0.6);
  expect(loss.catalogues.map(({ area }) => area)).toEqual([0.58, 0.59, 0.6, 0.61, 0.62]);
  expect([loss.least, loss.median, loss.most].map((each) => each.toFixed(2))).toEqual([
    "0.00",
    "0.02",
    "0.04",
  ]);
});

test("where fewer than five are so near, the five nearest do", () => {
  const catalogues = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((area) => measured(area, 0.9));
  const { catalogues: near } = lossAround({ home: 0.95, catalogues }, 1);
  expect(near.map(({ area }) => area)).toEqual([0.6, 0.7, 0.8, 0.9, 0.95]);
});

test("a model that is better there than at home has lost less than nothing", () => {
  expect(lossAround({ home: 0.9, catalogues: [measured(0.5, 0.95)] }, 0.5).least).toBeCloseTo(-0.05);
});
