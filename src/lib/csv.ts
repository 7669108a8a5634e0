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

/** Lines of CSV (RFC 4180, each ended by "\n"), whose cells are safe to open in a spreadsheet. */
export function csvLines(rows: readonly (readonly unknown[])[]): string {
  if (rows.length === 0) return "";
  return `${csvFormatRows(rows.map((cells) => cells.map((cell) => spreadsheetSafe(cellText(cell)))))}\n`;
}

/** CSV with a heading line: see `csvLines`. Cells hold raw values, not the rounded text of the page. */
export function toCsv<Row extends object>(rows: Iterable<Row>, columns: readonly CsvColumn<Row>[]): string {
  const headings = columns.map((column) => column.label ?? column.key);
  const cells = Array.from(rows, (row) => columns.map((column) => cellValue(row, column)));
  return csvLines([headings, ...cells]);
}
