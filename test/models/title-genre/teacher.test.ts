import { expect, it } from "vitest";
import { teach } from "../../../models/title-genre/teacher.js";
import { denseMatrix } from "../../../src/lib/learning/matrix.js";

/** Two hundred books of which nothing but the sign of their one value of meaning tells the label; every other is labelled. */
const books = Array.from({ length: 200 }, (_, row) => ({ id: `book ${row}`, isFiction: row % 4 < 2 }));
const saysNothing = denseMatrix(
  books.map(() => 1),
  1,
);
const input = {
  ids: books.map(({ id }) => id),
  titles: saysNothing,
  contexts: saysNothing,
  known: Float64Array.from(books, ({ isFiction }, row) => (row % 2 === 0 ? Number(isFiction) : NaN)),
  weights: Float64Array.from(books, (_, row) => Number(row % 2 === 0)),
  evidence: new Float64Array(books.length),
};
const settings = { rounds: 2, folds: 4, seed: 1, guessed: 1 };
const right = (targets: Float64Array) =>
  books.filter(({ isFiction }, row) => row % 2 === 1 && targets[row] > 0.5 === isFiction).length;

it("learns from meanings where titles and contexts say nothing", () => {
  const meanings = denseMatrix(
    books.map(({ isFiction }) => (isFiction ? 1 : -1)),
    1,
  );
  expect(right(teach({ ...input, meanings }, settings))).toBe(100);
});

it("knows no more than the titles and contexts where no encoder joins", () => {
  expect(right(teach(input, settings))).toBeLessThan(70);
});

it("keeps labels that are certain", () => {
  const targets = teach(input, settings);
  books.forEach(({ isFiction }, row) => {
    if (row % 2 === 0) expect(targets[row]).toBe(Number(isFiction));
  });
});
