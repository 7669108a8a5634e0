import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import { loadBooks } from "../../../loaders/tables/books.js";
import { loadCatalogueRecords } from "../../../loaders/tables/catalogueRecords.js";
import { catalogueOf, type CatalogueRow } from "../../../src/lib/catalogue/catalogueOf.js";
import type { Catalogue } from "../../../src/lib/catalogue/catalogue.js";
import { isKnown, valuesOf, type Field, type FieldValue } from "../../../src/lib/catalogue/field.js";
import { fields } from "../../../src/lib/catalogue/fields/index.js";
import { sqlBooks, sqlPredictions } from "../../../models/title-genre/sqlRows.js";
import { booksTable, catalogueTable, predictionsTable, type SqlBook } from "../../../src/lib/sql/tables.js";
import { insertTable, openDuckDb } from "./duckdb.js";

const classes = ["non_fiction", "fiction"];

type ScoredRow = CatalogueRow & Pick<SqlBook, "language" | "predicted" | "probability"> & { label?: string };

/** Books with what the model says of them, and the labels where there are some, as a page has them. */
function scored(rows: readonly ScoredRow[]): Catalogue {
  const numbers = (names: (string | null | undefined)[]) => names.map((name) => classes.indexOf(name ?? ""));
  return {
    ...catalogueOf(rows, { language: rows.map(({ language }) => language) }),
    ...(rows.some(({ label }) => label) ? { labels: numbers(rows.map(({ label }) => label)) } : {}),
    predictions: {
      classes,
      predicted: numbers(rows.map(({ predicted }) => predicted)),
      probabilities: rows.flatMap(({ probability }) => [1 - (probability ?? NaN), probability ?? NaN]),
    },
  };
}

/** The columns of these fields for every record, by identifier, as DuckDB gives them. */
function rowsInSql(connection: DuckDBConnection, table: string, known: readonly Field[]) {
  const columns = known.map(({ column }) => column).join(", ");
  const answer = connection.query(`SELECT ${columns}, id AS record FROM ${table} ORDER BY id`);
  return {
    record: Array.from(answer.getChild("record") ?? []),
    values: (column: string) => Array.from<unknown>(answer.getChild(column) ?? []),
  };
}

function same(here: FieldValue, there: unknown): boolean {
  if (typeof here === "number" && typeof there === "number") return Math.abs(here - there) < 1e-6;
  return (here === "" ? null : here) === there;
}

describe.each([
  ["the collection and the catalogue", undefined],
  ["the embedded sample", { sampleOnly: true, log: () => undefined }],
])("every field with SQL, on all records of %s", (_name, options) => {
  let connection: DuckDBConnection;
  const tables: Record<string, Catalogue> = {};

  beforeAll(async () => {
    connection = await openDuckDb();
    const books = await sqlBooks((await loadBooks(options)).rows);
    const records = (await loadCatalogueRecords(options)).rows;
    insertTable(connection, booksTable, books);
    insertTable(connection, catalogueTable, records);
    tables["books"] = scored(books);
    tables["catalogue"] = catalogueOf(records, { pages: records.map(({ pages }) => String(pages ?? "")) });
    if (options !== undefined) return;
    const predictions = (await sqlPredictions()).filter(({ model }) => model === "final");
    insertTable(connection, predictionsTable, predictions);
    tables["predictions"] = scored(predictions);
  }, 240_000);

  afterAll(() => {
    connection.close();
  });

  it("is the same in both", () => {
    for (const [table, catalogue] of Object.entries(tables)) {
      const known = fields.filter((field) => isKnown(field, catalogue));
      const { record, values } = rowsInSql(connection, table, known);
      expect(record).toEqual([...catalogue.id].sort());
      const rowOf = new Map(catalogue.id.map((id, row) => [id, row]));
      for (const field of known) {
        const here = valuesOf(field, catalogue);
        const differ = values(field.column).flatMap((there, i) => {
          const row = rowOf.get(String(record[i])) ?? -1;
          return same(here[row], there) ? [] : [[record[i], here[row], there]];
        });
        expect(differ.slice(0, 5), `${field.key} of ${table}`).toEqual([]);
      }
    }
  });
});
