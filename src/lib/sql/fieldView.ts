import type { Field, FieldSource } from "../catalogue/field.js";
import { fields } from "../catalogue/fields/index.js";

/** Where the tables as they are stored stand, beneath the views that readers ask. */
export const storedSchema = "stored";

/** The stored columns that hold what a field reads. */
const storedIn: Partial<Record<FieldSource, readonly string[]>> = {
  labels: ["label"],
  predictions: ["predicted", "confidence"],
};

/** The fields that a table with these columns can have beside them. */
export function tableFields(stored: readonly string[]): Field[] {
  return fields.filter(
    ({ reads, column }) =>
      !stored.includes(column) &&
      reads.every((source) => (storedIn[source] ?? [source]).every((name) => stored.includes(name))),
  );
}

/** The statement that makes a table's view: its stored columns, and the fields that are computed from them when asked. */
export function fieldView(table: string, stored: readonly string[]): string {
  const computed = tableFields(stored).map(({ column, sql }) => (sql ? `, ${sql} AS ${column}` : ""));
  return `CREATE VIEW ${table} AS SELECT *${computed.join("")} FROM ${storedSchema}.${table}`;
}
