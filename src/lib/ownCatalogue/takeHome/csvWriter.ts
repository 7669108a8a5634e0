import { csvLines } from "../../csv.js";
import { shortest } from "../../shortest.js";
import type { Cell, TableShape, TableWriter } from "./tableWriter.js";

/**
 * A table as CSV for spreadsheets: see `csvLines`. UTF-8 with the byte-order mark that Excel needs to read accents. A cell
 * without a value is empty.
 */
export function csvWriter({ names }: TableShape): TableWriter {
  const pieces: string[] = ["\ufeff", csvLines([names])];
  return {
    write: (columns) => void pieces.push(csvLines(rowsOf(columns))),
    finish: () => pieces,
  };
}

function rowsOf(columns: readonly (readonly Cell[])[]): Cell[][] {
  const text = (cell: Cell) => (typeof cell === "number" ? shortest(cell) : cell);
  return columns[0].map((_, row) => columns.map((column) => text(column[row])));
}
