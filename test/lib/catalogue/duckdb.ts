import { createRequire } from "node:module";
import { dirname } from "node:path";
import { createDuckDB, NODE_RUNTIME, VoidLogger, type DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import type { CatalogueRow } from "../../../src/lib/catalogue/catalogueOf.js";
import { fieldView, storedSchema } from "../../../src/lib/sql/fieldView.js";
import { arrowStream, type SqlTable } from "../../../src/lib/sql/sqlTable.js";

/** A real DuckDB without tables. */
export async function openDuckDb(): Promise<DuckDBConnection> {
  const { resolve } = createRequire(import.meta.url);
  const dist = dirname(resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
  const bundle = { mainModule: `${dist}/duckdb-eh.wasm`, mainWorker: "" };
  const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate(() => undefined);
  const connection = db.connect();
  connection.query(`CREATE SCHEMA ${storedSchema}`);
  return connection;
}

/** Loads a table as the site does: its stored columns, and the view that has the fields too. */
export function insertTable<Row extends CatalogueRow>(
  connection: DuckDBConnection,
  table: SqlTable<Row>,
  rows: readonly Row[],
): void {
  const { name } = table;
  connection.insertArrowFromIPCStream(arrowStream(table, rows), { name, schema: storedSchema, create: true });
  const { schema } = connection.query(`SELECT * FROM ${storedSchema}.${name} LIMIT 0`);
  const stored = schema.fields.map((field) => field.name);
  connection.query(fieldView(name, stored));
}
