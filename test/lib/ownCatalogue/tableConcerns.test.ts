import { expect, test } from "vitest";
import { tableConcerns } from "../../../src/lib/ownCatalogue/tableConcerns.js";

const table = (names: string[], ...rows: string[][]) => ({
  ...{ names, rows: rows.length },
  columns: names.map((_, column) => rows.map((row) => row[column])),
});

test("headings without a record are said to be all there is", () => {
  expect(tableConcerns(table(["id", "title"]), { title: "title" })).toEqual([
    expect.stringMatching(/^The file names columns and holds no record\..*export it again/),
  ]);
});

test("columns of one name are told apart, and the reader asked which is meant", () => {
  const twice = table(["title", "year", "year (2)"], ["Emma", "1775", "1815"]);
  expect(tableConcerns(twice, { title: "title", year: "year" })).toEqual([
    expect.stringMatching(/^More than one column is called “year”; the second is “year \(2\)”/),
  ]);
  expect(tableConcerns(table(["title", "size (2)"], ["Emma", "x"]), { title: "title" })).toEqual([]);
});

test("a catalogue without titles asks for the column that holds them", () => {
  const empty = table(["id", "title"], ["1", ""], ["2", " "]);
  expect(tableConcerns(empty, { title: "title" })).toEqual([
    "No record has anything in “title”: choose the column that holds the titles.",
  ]);
  expect(tableConcerns(empty, {})).toEqual([]);
});
