/** What the cells of a column are; a cell without a value is null. Numbers are of 32 bits. */
export type CellKind = "text" | "number" | "flag";
export type Cell = string | number | boolean | null;

/** Columns of a table: their names, no two alike, and what their cells are. */
export interface TableShape {
  names: readonly string[];
  kinds: readonly CellKind[];
}

/** Writes a table into a file, some rows at a time. */
export interface TableWriter {
  /** Takes in the next rows: of each column its cells, equally many. */
  write(columns: readonly (readonly Cell[])[]): void;
  /** The whole file in pieces; nothing is written afterwards. */
  finish(): BlobPart[];
}
