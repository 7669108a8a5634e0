import { createRequire } from "node:module";
import { dirname } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createDuckDB, NODE_RUNTIME, VoidLogger, type DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import { sqlExamples } from "../../../src/lib/sql/examples.js";
import { arrowStream, type SqlTable } from "../../../src/lib/sql/sqlTable.js";
import {
  booksTable,
  catalogueTable,
  judgementsTable,
  predictionsTable,
} from "../../../src/lib/sql/tables.js";
import type { SqlBook } from "../../../src/lib/sql/tables.js";

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
const record = { pages: null, pressMark: 12_600, pressMarkClass: "prose fiction" as const, digitised: true };
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
    const { resolve } = createRequire(import.meta.url);
    const dist = dirname(resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
    const bundle = { mainModule: `${dist}/duckdb-eh.wasm`, mainWorker: "" };
    const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
    await db.instantiate(() => undefined);
    connection = db.connect();
    const insert = <Row>(table: SqlTable<Row>, rows: readonly Row[]) =>
      connection.insertArrowFromIPCStream(arrowStream(table, rows), { name: table.name, create: true });
    insert(booksTable, [book]);
    insert(judgementsTable, [{ ...judgement, ...nothing }]);
    insert(predictionsTable, predictions);
    insert(catalogueTable, [{ ...book, ...record, language: "" }]);
  });

  it("each give rows in DuckDB", () => {
    for (const { title, query } of sqlExamples)
      expect(connection.query(query).numRows, title).toBeGreaterThan(0);
  });

  it("see the columns with their types", () => {
    const types = connection
      .query(
        "SELECT data_type FROM information_schema.columns WHERE table_name = 'predictions' AND column_name IN ('place', 'year', 'probability', 'correct') ORDER BY column_name",
      )
      .toArray()
      .map((row) => (row as { data_type: string }).data_type);
    expect(types).toEqual(["BOOLEAN", "VARCHAR", "FLOAT", "INTEGER"]);
  });
});
