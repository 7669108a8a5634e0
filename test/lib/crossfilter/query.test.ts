import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classNames, decideClasses } from "../../../src/lib/catalogue/predictions.js";
import { fieldColumns } from "../../../src/lib/crossfilter/fieldColumns.js";
import {
  allowedCodes,
  everythingOf,
  type Choice,
  type Column,
} from "../../../src/lib/crossfilter/columns.js";
import { Crossfilter } from "../../../src/lib/crossfilter/crossfilter.js";
import { querySource, type ScoredCatalogue } from "../../../src/lib/crossfilter/datasets.js";
import { condition, crossfilterQuery } from "../../../src/lib/crossfilter/query.js";
import type { Label } from "../../../src/lib/rows.js";
import { atOnce } from "../../../src/lib/steps.js";
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
const classes = ["non_fiction", "fiction"];
const probabilities = rows.flatMap((i) => [1 - ((i * 61) % 128) / 128, ((i * 61) % 128) / 128]);
const predictions = { classes, probabilities, predicted: decideClasses(probabilities, 2, 0.5) };
const books: ScoredCatalogue = {
  size: rows.length,
  id: rows.map((i) => String(i).padStart(9, "0")),
  title: rows.map((i) => titles[i % titles.length]),
  author: rows.map((i) => (i % 5 === 0 ? "" : "Doe, J.")),
  place: rows.map((i) => places[(i * 3) % places.length]),
  publisher: rows.map(() => ""),
  year: rows.map((i) => (i % 11 === 0 ? null : 1790 + ((i * 37) % 115))),
  shelfmark: rows.map((i) => ["12641.b.30.", "", "9004.a.1."][i % 3]),
  link: rows.map(() => ""),
  further: { language: rows.map((i) => ["English", "French", ""][i % 3]) },
  labels: rows.map((i) => 1 - (i % 2)),
  predictions,
};
const columns = atOnce(fieldColumns(books));

async function database() {
  const connection = await openDuckDb();
  const predicted = classNames(predictions.predicted, classes) as Label[];
  const table = rows.map((i) => ({
    ...{ id: books.id[i], title: books.title[i], author: books.author[i], place: books.place[i] },
    ...{ year: books.year[i], shelfmark: books.shelfmark[i], language: books.further["language"][i] },
    ...{ predicted: predicted[i], probability: probabilities[i * 2 + 1], model: "final" },
    label: i % 2 === 0 ? ("fiction" as const) : ("non_fiction" as const),
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
