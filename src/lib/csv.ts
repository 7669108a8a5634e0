import { csvFormatRows } from "d3";

/** A column of a table or of a CSV file, for rows of any one shape. */
export interface CsvColumn<Row> {
  /** Name of the row's property; also the heading where there is no label. */
  key: string;
  label?: string;
  /** The raw value, where it is not simply the property named by `key`. */
  value?: (row: Row) => unknown;
}

const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The cell as a spreadsheet may open it without running it: text that begins like a formula (=, +, -, @, tab, line
 * break, and the full-width forms of the signs) is prefixed with an apostrophe. Plain numbers ("-1.5", "+3e-4") stay as they are.
 * Rule: OWASP, "CSV Injection".
 */
export function spreadsheetSafe(cell: string): string {
  return formulaStart.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

/** The raw value of a column in a row. */
export function cellValue<Row extends object>(row: Row, column: CsvColumn<Row>): unknown {
  return column.value ? column.value(row) : (row as Record<string, unknown>)[column.key];
}

/** Text of one value: "" for null, undefined and NaN; dates in ISO 8601; lists joined by "; "; objects as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (Array.isArray(value)) return value.map(cellText).join("; ");
  if (typeof value === "object") return JSON.stringify(value);
  return `${value as string | number | boolean}`;
}

/**
 * CSV (RFC 4180, lines ended by "\n") with a heading line, safe to open in a spreadsheet.
 * Cells hold raw values, not the rounded text of the page.
 */
export function toCsv<Row extends object>(rows: Iterable<Row>, columns: readonly CsvColumn<Row>[]): string {
  const lines = [columns.map((column) => spreadsheetSafe(column.label ?? column.key))];
  for (const row of rows) {
    lines.push(columns.map((column) => spreadsheetSafe(cellText(cellValue(row, column)))));
  }
  return csvFormatRows(lines) + "\n";
}
