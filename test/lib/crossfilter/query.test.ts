import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookColumns, decideBooks, type PredictedBooks } from "../../../src/lib/crossfilter/bookColumns.js";
import {
  allowedCodes,
  everythingOf,
  type Choice,
  type Column,
} from "../../../src/lib/crossfilter/columns.js";
import { Crossfilter } from "../../../src/lib/crossfilter/crossfilter.js";
import { querySource } from "../../../src/lib/crossfilter/datasets.js";
import { condition, crossfilterQuery } from "../../../src/lib/crossfilter/query.js";
import { predictionsTable } from "../../../src/lib/sql/tables.js";
import { insertTable, openDuckDb } from "../catalogue/duckdb.js";

const titles = [
  "A Novel of the sea",
  "The history of a town",
  "Tales told at night",
  "Poésies",
  "[A tragedy.]",
  "A short ode to spring",
  "Walks about O'Connell’s house",
  "Report on the drains of 1851",
];
const places = [
  "London",
  "[London?]",
  "New-York",
  "Paris, Lyon",
  "",
  "Bath: privately printed",
  "St. Albans",
];
const rows = Array.from({ length: 120 }, (_, i) => i);
const books: PredictedBooks = {
  id: rows.map((i) => String(i).padStart(9, "0")),
  title: rows.map((i) => titles[i % titles.length]),
  author: rows.map(() => "Doe, J."),
  place: rows.map((i) => places[(i * 3) % places.length]),
  year: rows.map((i) => (i % 11 === 0 ? null : 1790 + ((i * 37) % 115))),
  ark: rows.map(() => ""),
  language: rows.map((i) => ["English", "French", "unknown"][i % 3]),
  probability: rows.map((i) => ((i * 61) % 128) / 128),
  label: rows.map((i) => (i % 2 === 0 ? "fiction" : "non_fiction")),
};
const decisions = decideBooks(books, 0.5);
const columns = bookColumns(books, decisions);

async function database() {
  const connection = await openDuckDb();
  const table = rows.map((i) => ({
    ...{ id: books.id[i], title: books.title[i], author: books.author[i], place: books.place[i] },
    ...{ year: books.year[i], shelfmark: "", probability: books.probability[i], model: "final" },
    language: books.language?.[i] === "unknown" ? "" : (books.language?.[i] ?? ""),
    label: books.label?.[i] ?? "fiction",
    predicted: decisions.predicted[i],
  }));
  insertTable(connection, predictionsTable, table);
  return connection;
}

/** Any choice in a column. */
function anyChoice(column: Column): fc.Arbitrary<Choice> {
  if (column.kind === "category") return fc.subarray([...column.categories]);
  const steps = Math.round((column.to - column.from) / column.step);
  const value = fc.nat(steps).map((n) => Number((column.from + n * column.step).toFixed(2)));
  return fc.tuple(value, value).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
}

describe("crossfilterQuery", () => {
  it("finds in DuckDB the rows that the page lets pass, whatever is chosen", async () => {
    const connection = await database();
    const choices = fc.record(
      Object.fromEntries(
        columns.map((column) => [column.key, fc.oneof(fc.constant(everythingOf(column)), anyChoice(column))]),
      ),
    );
    const source = querySource("test", "final");
    fc.assert(
      fc.property(choices, (chosen) => {
        const crossfilter = new Crossfilter(rows.length, columns);
        columns.forEach((column, i) => crossfilter.filter(i, allowedCodes(column, chosen[column.key])));
        const answer = connection.query(crossfilterQuery(source, columns, chosen));
        const found = answer.toArray().map((row) => String((row as { id: unknown }).id));
        const passing = crossfilter.passingRows(rows).map((row) => books.id[row]);
        expect(found.sort()).toEqual(passing);
      }),
      { seed: 11, numRuns: 40 },
    );
    connection.close();
  });

  it("doubles the quotation marks of texts, and selects nothing from an empty range", () => {
    const place: Column = {
      ...{ kind: "category", key: "place", label: "Where?", sql: "place" },
      ...{ codes: new Uint16Array(0), size: 1, categories: ["'s Gravenhage"] },
    };
    expect(condition(place, ["'s Gravenhage"])).toBe("place IN ('''s Gravenhage')");
    expect(condition(columns.find(({ key }) => key === "confidence") as Column, [0.7, 0.7])).toBe("false");
  });
});
