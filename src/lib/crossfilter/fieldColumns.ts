import type { Catalogue } from "../catalogue/catalogue.js";
import { isKnown, valuesOf, type CategoryField, type Field } from "../catalogue/field.js";
import { fields } from "../catalogue/fields/index.js";
import { sqlText } from "../catalogue/sqlText.js";
import { categoryColumn, commonest, numberColumn, type Column } from "./columns.js";

/** The columns by which records can be filtered: every field that is known of them, but coarser forms of another. */
export function fieldColumns(catalogue: Catalogue): Column[] {
  return fields.flatMap((field) =>
    field.coarserThan === undefined && isKnown(field, catalogue) ? (columnOf(field, catalogue) ?? []) : [],
  );
}

function columnOf(field: Field, catalogue: Catalogue): Column | null {
  const { key, question: label, column } = field;
  if (field.kind === "text") return null;
  if (field.kind === "category") return textsColumn(field, catalogue);
  if (field.kind === "number") {
    const values = valuesOf(field, catalogue);
    return numberColumn({ key, label, sql: column }, values, field.axis(values));
  }
  const sql = `CASE WHEN ${column} THEN 'yes' ELSE 'no' END`;
  const values = valuesOf(field, catalogue).map((flag) => (flag ? "yes" : "no"));
  return categoryColumn({ key, label, sql }, values, ["yes", "no"]);
}

/** Categories in their order or the commonest first, then those put together, then what is not known. */
function textsColumn(field: CategoryField, catalogue: Catalogue): Column {
  const { key, question: label, column, most, rest, none } = field;
  const values = valuesOf(field, catalogue);
  const known = values.filter((value) => value !== "");
  const shown = field.order?.(catalogue) ?? commonest(known, most);
  const apart = new Set(shown);
  const others = known.some((value) => !apart.has(value)) ? rest : undefined;
  return categoryColumn(
    { key, label, sql: `coalesce(${column}, ${sqlText(none)})`, rest: others },
    values.map((value) => value || none),
    [...shown, ...(others === undefined ? [] : [others]), ...(known.length < values.length ? [none] : [])],
  );
}
