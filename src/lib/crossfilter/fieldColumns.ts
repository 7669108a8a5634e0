import type { Catalogue } from "../catalogue/catalogue.js";
import { isKnown, valuesOf, type CategoryField, type Field, type FlagField } from "../catalogue/field.js";
import { furtherFields } from "../catalogue/fields/further.js";
import { fields } from "../catalogue/fields/index.js";
import { groupsOf } from "../catalogue/groups.js";
import { sqlText } from "../catalogue/sqlText.js";
import { numberColumn, type Column } from "./columns.js";

/**
 * The columns by which records can be filtered: every field that is known of them, but other grains of one, and the
 * further columns of a few values.
 */
export function fieldColumns(catalogue: Catalogue): Column[] {
  return [...fields, ...furtherFields(catalogue)].flatMap((field) =>
    field.grainOf === undefined && isKnown(field, catalogue) ? (columnOf(field, catalogue) ?? []) : [],
  );
}

function columnOf(field: Field, catalogue: Catalogue): Column | null {
  const { key, question: label, column } = field;
  if (field.kind === "text") return null;
  if (field.kind === "number") {
    const values = valuesOf(field, catalogue);
    return numberColumn({ key, label, sql: column }, values, field.axis(values));
  }
  return groupsColumn(field, catalogue);
}

function groupsColumn(field: CategoryField | FlagField, catalogue: Catalogue): Column {
  const { key, question: label, column } = field;
  const { names, of, rest } = groupsOf(field, catalogue);
  const sql =
    field.kind === "flag"
      ? `CASE WHEN ${column} THEN 'yes' ELSE 'no' END`
      : `coalesce(${column}, ${sqlText(field.none)})`;
  return { kind: "category", key, label, sql, rest, codes: of, size: names.length, categories: names };
}
