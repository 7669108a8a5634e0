import { bool, dictionary, float32, int32, tableFromArrays, tableToIPC, utf8 } from "@uwdata/flechette";

/** Types of columns, and what DuckDB makes of them. */
export const sqlTypes = {
  text: "VARCHAR",
  name: "VARCHAR",
  integer: "INTEGER",
  real: "FLOAT",
  boolean: "BOOLEAN",
} as const;

/** A column of a table that can be asked in SQL. A missing value is NULL. */
export interface SqlColumn<Row> {
  name: string;
  /** "name" is text that repeats, such as a place. */
  type: keyof typeof sqlTypes;
  description: string;
  value: (row: Row) => string | number | boolean | null;
}

/** A table that can be asked in SQL. */
export interface SqlTable<Row> {
  name: string;
  description: string;
  columns: readonly SqlColumn<Row>[];
}

/** What the page says of a table before it is loaded. */
export interface SqlTableFacts {
  name: string;
  description: string;
  rows: number;
  columns: { name: string; type: string; description: string }[];
}

/** What there is to know of a table without its rows. */
export function sqlTableFacts<Row>(
  { name, description, columns }: SqlTable<Row>,
  rows: number,
): SqlTableFacts {
  return {
    name,
    description,
    rows,
    columns: columns.map(({ name, type, description }) => ({ name, type: sqlTypes[type], description })),
  };
}

const arrowTypes = {
  text: utf8,
  name: () => dictionary(utf8()),
  integer: int32,
  real: float32,
  boolean: bool,
};

/** The rows as an Arrow IPC stream, which DuckDB reads without an extension. Empty texts become NULL. */
export function arrowStream<Row>(table: SqlTable<Row>, rows: readonly Row[]): Uint8Array {
  const values = Object.fromEntries(
    table.columns.map(({ name, value }) => [
      name,
      rows.map((row) => (value(row) === "" ? null : value(row))),
    ]),
  );
  const types = Object.fromEntries(table.columns.map(({ name, type }) => [name, arrowTypes[type]()]));
  const bytes = tableToIPC(tableFromArrays(values, { types }), { format: "stream" });
  if (!bytes)
    throw new Error(`unwritable table: ${table.name}, ${rows.length} rows (expected Arrow to give bytes)`);
  return bytes;
}
