import { cellText, cellValue, type CsvColumn } from "../lib/csv.js";
import { absent, count, decimal } from "../lib/format.js";

/** A column of a table: which value, how it prints, how it sorts. */
export interface Column<Row> extends CsvColumn<Row> {
  label: string;
  /** Text or element of a cell, from the raw value; text always becomes a text node. */
  format?: (value: unknown, row: Row) => string | Node;
  /** "right" for numbers; by default what the first rows with a value suggest. */
  align?: "left" | "right";
  /** Longer explanation of the heading, shown on hover. */
  title?: string;
  /** false where sorting makes no sense; a function gives the value to sort by (default the raw value). */
  sort?: boolean | ((row: Row) => unknown);
  /** Least width in CSS units, such as "18rem" for titles. */
  width?: string;
}

/** What a cell shows: the column's own format, else numbers with separators or three decimals, "–" for nothing. */
export function cellContent<Row extends object>(column: Column<Row>, row: Row): Node {
  const value = cellValue(row, column);
  const content = column.format ? column.format(value, row) : plainText(value);
  return content instanceof Node ? content : document.createTextNode(content);
}

/** The side to which a column is set: what it says itself, else "right" where its first value is a number. */
export function alignment<Row extends object>(column: Column<Row>, rows: readonly Row[]): "left" | "right" {
  if (column.align) return column.align;
  for (const row of rows.slice(0, 20)) {
    const value = cellValue(row, column);
    if (value !== null && value !== undefined) return typeof value === "number" ? "right" : "left";
  }
  return "left";
}

function plainText(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? count(value) : decimal(value);
  return cellText(value) || absent;
}
