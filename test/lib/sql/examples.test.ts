import { beforeAll, describe, expect, it } from "vitest";
import type { DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import type { CatalogueRow } from "../../../src/lib/catalogue/catalogueOf.js";
import { sqlExamples } from "../../../src/lib/sql/examples.js";
import type { SqlTable } from "../../../src/lib/sql/sqlTable.js";
import {
  booksTable,
  catalogueTable,
  judgementsTable,
  predictionsTable,
} from "../../../src/lib/sql/tables.js";
import type { SqlBook } from "../../../src/lib/sql/tables.js";
import { insertTable, openDuckDb } from "../catalogue/duckdb.js";

const book: SqlBook = {
  ...{
    id: "000000001",
    digitalId: "",
    title: "A Tale. [In verse.]",
    author: "",
    place: "Hull",
    publisher: "",
  },
  ...{ year: 1871, dateStatement: "1871", shelfmark: "", country: "", languages: [], ark: "" },
  ...{ language: "English", probability: 0.9, predicted: "fiction" },
};
const judgement = {
  id: "1",
  bookId: book.id,
  annotator: "a",
  madeAt: "",
  label: "fiction" as const,
  year: 1871,
};
const nothing = { place: "", publisher: "", country: "", genreTerms: [], subjectTerms: [], comment: "" };
const record = { pages: null, digitised: true };
const predictions = (["published", "final"] as const).map((model) => ({
  ...book,
  label: "fiction" as const,
  predicted: model === "final" ? ("non_fiction" as const) : ("fiction" as const),
  probability: model === "final" ? 0.1 : 0.9,
  model,
}));

describe("the example queries", () => {
  let connection: DuckDBConnection;

  beforeAll(async () => {
    connection = await openDuckDb();
    const insert = <Row extends CatalogueRow>(table: SqlTable<Row>, rows: readonly Row[]) =>
      insertTable(connection, table, rows);
    insert(booksTable, [book]);
    insert(judgementsTable, [{ ...judgement, ...nothing }]);
    insert(predictionsTable, predictions);
    insert(catalogueTable, [{ ...book, ...record, shelfmark: "12600.a.1.", language: "" }]);
  });

  it("each give rows in DuckDB", () => {
    for (const { title, query } of sqlExamples)
      expect(connection.query(query).numRows, title).toBeGreaterThan(0);
  });

  it("see the columns with their types", () => {
    const types = connection
      .query(
        "SELECT data_type FROM information_schema.columns WHERE table_schema = 'main' AND table_name = 'predictions' AND column_name IN ('place', 'year', 'probability', 'correct') ORDER BY column_name",
      )
      .toArray()
      .map((row) => (row as { data_type: string }).data_type);
    expect(types).toEqual(["BOOLEAN", "VARCHAR", "FLOAT", "INTEGER"]);
  });
});
