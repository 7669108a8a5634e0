import type { AsyncDuckDB, AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { Schema } from "apache-arrow";
import { fieldView, storedSchema } from "../../lib/sql/fieldView.js";
import { sqlErrorText } from "../../lib/sql/sqlErrorText.js";
import { plainValue, type ArrowType, type SqlValue } from "../../lib/sql/plainValue.js";
import type { Arrival } from "../download.js";
import { loadDuckDbFiles, type DuckDbFiles, type TableFile } from "./files.js";

/** A query was stopped before its end. */
export class StoppedQueryError extends Error {}

/** Columns of a result. Names may repeat. */
export interface ResultColumn {
  name: string;
  type: string;
}

/** Some rows of a result, each with a value a column. */
export type ResultRows = SqlValue[][];

/** Takes the next rows of a result. */
export type RowsListener = (columns: readonly ResultColumn[], rows: ResultRows, total: number) => void;

/** How long a query that was told to stop may take to do so, in milliseconds, before its worker is ended. */
const stopWaitMs = 1000;

interface Running {
  stop: (error: Error) => void;
  stopped: boolean;
}

/**
 * DuckDB in a worker over some tables. It is loaded at the first query. A query that does not stop when told to is
 * ended with its worker; the next one starts DuckDB afresh from what has been downloaded.
 */
export class DuckDb {
  readonly #tables: readonly TableFile[];
  #files: Promise<DuckDbFiles> | undefined;
  #started: Promise<{ db: AsyncDuckDB; connection: AsyncDuckDBConnection }> | undefined;
  #running: Running | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(tables: readonly TableFile[]) {
    this.#tables = tables;
  }

  /** Downloads and starts DuckDB once; after a failure, the next call tries again. */
  async start(onArrival: (arrived: Arrival) => void = () => undefined): Promise<void> {
    await this.#start(onArrival);
  }

  /**
   * Runs a query, after those that were asked for before, and hands over its rows as they come, so that a large result
   * never lies in memory as a whole.
   *
   * @param onRows called at least once, with the next rows and how many have come so far
   * @param most rows that are handed over; the others are only counted
   * @throws DuckDB's own error, or StoppedQueryError
   */
  run(query: string, onRows: RowsListener, most = Infinity): Promise<void> {
    const turn = this.#last.then(() => this.#run(query, onRows, most));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Stops the query that is running: kindly at first, and with the worker where that does not help. */
  async stop(): Promise<void> {
    const running = this.#running;
    if (!running) return;
    running.stopped = true;
    const started = await this.#started;
    const cancelled = started?.connection.cancelSent().catch(() => false);
    await Promise.race([cancelled, new Promise((resolve) => setTimeout(resolve, stopWaitMs))]);
    const deadline = performance.now() + stopWaitMs;
    while (this.#running === running && performance.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    if (this.#running !== running) return;
    this.#started = undefined;
    await started?.db.terminate();
    running.stop(new Error("ended worker"));
  }

  async #run(query: string, onRows: RowsListener, most: number): Promise<void> {
    const { connection } = await this.#start();
    const running: Running = { stop: () => undefined, stopped: false };
    const ended = new Promise<never>((_, reject) => (running.stop = reject));
    this.#running = running;
    try {
      await Promise.race([stream(connection, query, running, onRows, most), ended]);
      if (running.stopped) throw new Error("stopped");
    } catch (error) {
      if (!running.stopped) throw new Error(sqlErrorText(error), { cause: error });
      throw new StoppedQueryError("stopped query (expected to run to its end)", { cause: error });
    } finally {
      this.#running = undefined;
    }
  }

  #start(onArrival: (arrived: Arrival) => void = () => undefined) {
    this.#started ??= this.#launch(onArrival).catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    });
    return this.#started;
  }

  async #launch(onArrival: (arrived: Arrival) => void) {
    this.#files ??= loadDuckDbFiles(this.#tables, onArrival).catch((error: unknown) => {
      this.#files = undefined;
      throw error;
    });
    const [{ AsyncDuckDB, VoidLogger }, files] = await Promise.all([
      import("@duckdb/duckdb-wasm"),
      this.#files,
    ]);
    const url = import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");
    const db = new AsyncDuckDB(new VoidLogger(), new Worker(url, { type: "module" }));
    await db.instantiate(files.wasm);
    await db.open({
      path: ":memory:",
      query: { castBigIntToDouble: false, castDecimalToDouble: true },
    });
    const connection = await db.connect();
    await connection.query(`CREATE SCHEMA ${storedSchema}`);
    for (const { name, bytes } of files.tables) {
      // The bytes are given away to the worker: a copy stays for the next start.
      await connection.insertArrowFromIPCStream(bytes.slice(), { name, schema: storedSchema, create: true });
      const { schema } = await connection.query(`SELECT * FROM ${storedSchema}.${name} LIMIT 0`);
      const stored = schema.fields.map((field) => field.name);
      await connection.query(fieldView(name, stored));
    }
    // A query reads the tables and nothing else: no extension, no file, no other host.
    await connection.query("SET enable_external_access = false; SET lock_configuration = true;");
    return { db, connection };
  }
}

async function stream(
  connection: AsyncDuckDBConnection,
  query: string,
  running: Readonly<Running>,
  onRows: RowsListener,
  most: number,
): Promise<void> {
  const reader = await connection.send(query, true);
  const described = (schema: Schema | undefined) =>
    (schema?.fields ?? []).map(({ name, type }) => ({ name, type: String(type) }));
  let total = 0;
  let told = false;
  for await (const batch of reader) {
    if (running.stopped) return;
    const wanted = Math.max(0, Math.min(batch.numRows, most - total));
    const vectors = batch.schema.fields.map(({ type }, i) => ({
      vector: batch.getChildAt(i),
      type: type as ArrowType,
    }));
    const rows = Array.from({ length: wanted }, (_, row) =>
      vectors.map(({ vector, type }) => plainValue(vector?.get(row) as unknown, type)),
    );
    total += batch.numRows;
    onRows(described(batch.schema), rows, total);
    told = true;
  }
  if (!told) onRows(described(reader.schema), [], 0);
}
