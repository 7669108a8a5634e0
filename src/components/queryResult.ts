import type { ResultColumn, ResultRows } from "../workers/duckdb/start.js";
import type { SqlValue } from "../lib/sql/plainValue.js";
import type { Column } from "./table.js";
import { decimal } from "../lib/format.js";

/** What a query gave. */
export interface QueryResult {
  query: string;
  columns: readonly ResultColumn[];
  /** The first rows. */
  rows: ResultRows;
  /** How many rows there are, or had come when it was stopped. */
  total: number;
  /** The query was stopped before its end. */
  stopped: boolean;
  seconds: number;
}

/** Columns of a table or a file of the result. Numbers print as they are: a year is no quantity. */
export function resultColumns(columns: readonly ResultColumn[]): Column<SqlValue[]>[] {
  return columns.map(({ name, type }, i) => ({
    key: `${i} ${name}`,
    label: name,
    title: type,
    value: (row) => row[i],
    format: (value) => cell(value as SqlValue),
  }));
}

function cell(value: SqlValue): string {
  if (value === null) return "NULL";
  if (value instanceof Date) return value.toISOString().replace("T00:00:00.000Z", "");
  if (typeof value === "number" && !Number.isInteger(value)) return String(Number(decimalPlaces(value)));
  return String(value);
}

/** At most six decimals, so that single-precision numbers do not show their tail. */
function decimalPlaces(value: number): string {
  return Number.isFinite(value) && Math.abs(value) >= 1e-6 ? value.toFixed(6) : String(value);
}

/** Is there a number in the column? */
export function isNumeric(rows: ResultRows, column: number): boolean {
  const values = rows.map((row) => row[column]).filter((value) => value !== null);
  return values.length > 0 && values.every((value) => typeof value === "number");
}

/** A number as an axis or tip of a chart prints it. */
export function chartNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : decimal(value);
}
