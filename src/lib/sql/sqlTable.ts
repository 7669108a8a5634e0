import { catalogueOf, type CatalogueRow } from "../catalogue/catalogueOf.js";
import { valuesOf, type Field } from "../catalogue/field.js";
import { tableFields } from "./fieldView.js";
import { bool, dictionary, float32, int32, tableFromArrays, tableToIPC, utf8 } from "@uwdata/flechette";

/** Types of columns, and what DuckDB makes of them. */
export const sqlTypes = {
  text: "VARCHAR",
  name: "VARCHAR",
  integer: "INTEGER",
  real: "FLOAT",
  boolean: "BOOLEAN",
} as const;

type SqlValue = string | number | boolean | null;

/** A column of a table that can be asked in SQL. A missing value is NULL. */
export interface SqlColumn<Row> {
  name: string;
  /** "name" is text that repeats, such as a place. */
  type: keyof typeof sqlTypes;
  description: string;
  value: (row: Row) => SqlValue;
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

/** What there is to know of a table without its rows: its stored columns, and the fields computed from them. */
export function sqlTableFacts<Row>(
  { name, description, columns }: SqlTable<Row>,
  rows: number,
): SqlTableFacts {
  const computed = tableFields(columns.map(({ name }) => name)).map((field) => ({
    name: field.column,
    type: sqlTypes[typeOf(field)],
    description: field.description,
  }));
  const stored = columns.map(({ name, type, description }) => ({ name, type: sqlTypes[type], description }));
  return { name, description, rows, columns: [...stored, ...computed] };
}

function typeOf(field: Field): keyof typeof sqlTypes {
  if (field.kind === "flag") return "boolean";
  if (field.kind === "number") return field.digits > 0 ? "real" : "integer";
  return field.kind === "category" ? "name" : "text";
}

const arrowTypes = {
  text: utf8,
  name: () => dictionary(utf8()),
  integer: int32,
  real: float32,
  boolean: bool,
};

/** The rows as an Arrow IPC stream, which DuckDB reads without an extension. Empty texts become NULL. */
export function arrowStream<Row extends CatalogueRow>(
  table: SqlTable<Row>,
  rows: readonly Row[],
): Uint8Array {
  const catalogue = catalogueOf(rows);
  const columns = [
    ...table.columns.map(({ name, type, value }) => ({ name, type, values: rows.map(value) })),
    ...tableFields(table.columns.map(({ name }) => name))
      .filter(({ sql }) => sql === undefined)
      .map((field) => ({ name: field.column, type: typeOf(field), values: valuesOf(field, catalogue) })),
  ];
  const orNull = (value: SqlValue) => (value === "" ? null : value);
  const values = Object.fromEntries(columns.map(({ name, values }) => [name, Array.from(values, orNull)]));
  const types = Object.fromEntries(columns.map(({ name, type }) => [name, arrowTypes[type]()]));
  const bytes = tableToIPC(tableFromArrays(values, { types }), { format: "stream" });
  if (!bytes)
    throw new Error(`unwritable table: ${table.name}, ${rows.length} rows (expected Arrow to give bytes)`);
  return bytes;
}
