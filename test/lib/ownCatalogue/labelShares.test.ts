import { expect, test } from "vitest";
import { labelsByRow, labelShare, labelShareByPeriod } from "../../../src/lib/ownCatalogue/labelShares.js";
import { drawnRows } from "./drawnRows.js";
import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";
import { wilson } from "../../../src/lib/statistics/wilson.js";
import { binaryDescription } from "./descriptions.js";

/** Records of which the first third is fiction, with a model that sees too much of it. */
function records(size: number, seed: number) {
  const random = randomGenerator(seed);
  const isFiction = Array.from({ length: size }, (_, row) => row % 3 === 0);
  const probabilities = Float32Array.from(
    isFiction.flatMap((own) => {
      const fiction = Math.min(1, 0.3 + 0.6 * Number(own) * randomUnit(random) + 0.3 * randomUnit(random));
      return [1 - fiction, fiction];
    }),
  );
  const rows = isFiction.map((_, row) => row);
  const known = (judged: number) =>
    [...drawnRows(size, seed)].slice(0, judged).map((row) => ({ row, labels: [Number(isFiction[row])] }));
  const model = { description: binaryDescription, probabilities };
  return { rows, known, model, given: labelsByRow(model) };
}

const undatedCatalogue = (size: number) => ({ year: new Array<null>(size).fill(null) });

test("the labels alone, the answers counted and the corrected estimate are there, in this order", () => {
  const { rows, known, model, given } = records(300, 1);
  const sample = { known: known(60), unsure: 0, unfit: 0 };
  const { books, labelled, estimates } = labelShare(
    { catalogue: undatedCatalogue(300), model, given, rows, sample },
    1,
  );
  expect([books, labelled]).toEqual([300, 60]);
  expect(estimates.map(({ method }) => method)).toEqual([
    "direct",
    "classifyAndCount",
    "tunedPredictionPowered",
  ]);
  const found = sample.known.filter(({ labels }) => labels[0] === 1).length;
  expect(estimates[0]).toMatchObject(wilson(found, 60));
  const counted = rows.filter((row) => model.probabilities[2 * row + 1] >= 0.5).length;
  expect(estimates[1].value).toBeCloseTo(counted / 300, 10);
});

test("below twenty judged records the labels stand alone", () => {
  const { rows, known, model, given } = records(300, 1);
  const asked = {
    ...{ catalogue: undatedCatalogue(300), model, given, rows },
    sample: { known: known(19), unsure: 0, unfit: 0 },
  };
  expect(labelShare(asked, 1).estimates[2].value).toBeNull();
});

test("a record that no label fits counts against every label", () => {
  const { rows, model, given } = records(40, 1);
  const known = rows.slice(0, 20).map((row) => ({ row, labels: row < 10 ? [] : [row % 2] }));
  const asked = {
    ...{ catalogue: undatedCatalogue(40), model, given, rows },
    sample: { known, unsure: 0, unfit: 10 },
  };
  expect([0, 1].map((label) => labelShare(asked, label).estimates[0].value)).toEqual([0.25, 0.25]);
});

test("decades are joined until each period has twenty judged records, and undated records stand apart", () => {
  const size = 200;
  const { rows, known, model, given } = records(size, 3);
  // Forty records in each of four decades, forty without a year, all in turn.
  const year = rows.map((row) => (row % 5 === 4 ? null : 1950 + 10 * (row % 5) + 3));
  const all = {
    catalogue: { year },
    model,
    given,
    rows,
    sample: { known: known(size), unsure: 0, unfit: 0 },
  };
  expect(labelShareByPeriod(all, 1).map(({ name, books }) => [name, books])).toEqual([
    ["1950s", 40],
    ["1960s", 40],
    ["1970s", 40],
    ["1980s", 40],
    ["undated", 40],
  ]);
  const few = { ...all, sample: { known: known(60), unsure: 0, unfit: 0 } };
  const periods = labelShareByPeriod(few, 1);
  expect(periods.length).toBeLessThan(5);
  expect(periods.filter(({ name }) => name !== "undated").every(({ labelled }) => labelled >= 20)).toBe(true);
  expect(periods.reduce((sum, { books }) => sum + books, 0)).toBe(size);
});

test("without years there are no periods", () => {
  const { rows, known, model, given } = records(60, 1);
  const sample = { known: known(30), unsure: 0, unfit: 0 };
  expect(labelShareByPeriod({ catalogue: undatedCatalogue(60), model, given, rows, sample }, 1)).toEqual([]);
});

test("the corrected interval holds the true share as often as it says, where counting is always wrong", () => {
  const [size, draws] = [1500, 300];
  let [held, counted] = [0, 0];
  for (let seed = 1; seed <= draws; seed++) {
    const { rows, known, model, given } = records(size, seed);
    const sample = { known: known(80), unsure: 0, unfit: 0 };
    const { estimates } = labelShare({ catalogue: undatedCatalogue(size), model, given, rows, sample }, 1);
    const holds = ({ low, high }: (typeof estimates)[number]) => (low ?? 1) <= 1 / 3 && 1 / 3 <= (high ?? 0);
    if (holds(estimates[2])) held++;
    if (holds(estimates[1])) counted++;
  }
  // 95% give or take three standard errors of 300 draws.
  expect(held / draws).toBeGreaterThan(0.912);
  expect(counted / draws).toBeLessThan(0.1);
});
