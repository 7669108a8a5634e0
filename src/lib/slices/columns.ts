import type { Field, FieldValue } from "../catalogue/field.js";
import { fields } from "../catalogue/fields/index.js";
import type { SliceTitle } from "./sliceTitle.js";

/** What values a column holds, and so which conditions can be put on it. */
export type ColumnKind = Field["kind"];

/** A column that a condition can name: a field of the catalogue, and its value in a row. */
export interface SliceColumn extends Pick<Field, "key" | "kind" | "description" | "knownFrom"> {
  /** Name as readers see it. */
  label: string;
  /** A number or null, a text ("" where not recorded), true or false, or the text that words are looked for in. */
  value: (title: SliceTitle) => FieldValue;
  /** Decimals of a number as it prints. */
  digits: number;
}

/** Every column of the table that slices are cut from. A link or a file that names another is told so. */
export const sliceColumns: readonly SliceColumn[] = fields.map((field) => {
  const { key, name, kind, description, knownFrom } = field;
  const absent = kind === "category" || kind === "text" ? "" : null;
  return {
    ...{ key, kind, description, knownFrom, label: name },
    digits: kind === "number" ? field.digits : 0,
    value: kind === "text" ? ({ compared }) => compared : ({ values }) => values[key] ?? absent,
  };
});

/** The column of that key, or undefined. */
export function sliceColumn(key: string): SliceColumn | undefined {
  return sliceColumns.find((column) => column.key === key);
}
