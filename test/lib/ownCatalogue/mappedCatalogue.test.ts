import { expect, test } from "vitest";
import { atOnce } from "../../../src/lib/steps.js";
import type { TextTable } from "../../../src/lib/catalogue/readers/table.js";
import { mappedCatalogue } from "../../../src/lib/ownCatalogue/mappedCatalogue.js";

const table: TextTable = {
  names: ["nr", "Titel", "Jahr", "Sprache", "Einband"],
  columns: [
    ["007", ""],
    ["Der Zauberberg ", "Gedichte"],
    ["[1924?]", "o. J."],
    ["ger", "Plattdeutsch"],
    ["Leinen", ""],
  ],
  rows: 2,
};

test("columns become the parts of a catalogue by their roles, and the others stay under their names", () => {
  const catalogue = atOnce(
    mappedCatalogue(table, { id: "nr", title: "Titel", year: "Jahr", language: "Sprache" }),
  );
  expect(catalogue.id).toEqual(["007", "2"]);
  expect(catalogue.title).toEqual(["Der Zauberberg", "Gedichte"]);
  expect(catalogue.year).toEqual([1924, null]);
  expect(catalogue.further["language"]).toEqual(["German", "Plattdeutsch"]);
  expect(catalogue.further["Einband"]).toEqual(["Leinen", ""]);
  expect(catalogue.place).toEqual(["", ""]);
});

test("years of our time are years", () => {
  const modern = { names: ["t", "y"], columns: [["A"], ["c2021"]], rows: 1 };
  expect(atOnce(mappedCatalogue(modern, { title: "t", year: "y" })).year).toEqual([2021]);
});

test("a mapping without a title, or to a column that is not there, is refused", () => {
  expect(() => atOnce(mappedCatalogue(table, { id: "nr" }))).toThrow("missing role: title");
  expect(() => atOnce(mappedCatalogue(table, { title: "Title" }))).toThrow('missing column: "Title"');
});
