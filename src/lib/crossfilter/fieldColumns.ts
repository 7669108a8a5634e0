import type { Catalogue } from "../catalogue/catalogue.js";
import {
  isKnown,
  valuesOf,
  type CategoryField,
  type FlagField,
  type GroupedField,
} from "../catalogue/field.js";
import { furtherFields } from "../catalogue/fields/further.js";
import { fields } from "../catalogue/fields/index.js";
import { groupsInSteps } from "../catalogue/groups.js";
import { prepareValues } from "../catalogue/prepareValues.js";
import { sqlText } from "../catalogue/sqlText.js";
import type { Steps } from "../steps.js";
import { numberColumn, roomForCodes, type Column } from "./columns.js";

/**
 * The columns by which records can be filtered: every field that is known of them, but other grains of one, and the
 * further columns of a few values. In steps: a million records take some seconds.
 */
export function* fieldColumns(catalogue: Catalogue): Steps<Column[]> {
  const known = [...fields, ...furtherFields(catalogue)].flatMap((field) =>
    field.grainOf === undefined && field.kind !== "text" && isKnown(field, catalogue) ? [field] : [],
  );
  yield* prepareValues(known, catalogue);
  const columns: Column[] = [];
  for (const field of known) {
    columns.push(yield* columnOf(field, catalogue));
    yield;
  }
  return columns;
}

function* columnOf(field: GroupedField, catalogue: Catalogue): Steps<Column> {
  const { key, question: label, column } = field;
  if (field.kind === "number") {
    const values = valuesOf(field, catalogue);
    return numberColumn({ key, label, sql: column }, values, field.axis(values));
  }
  return yield* groupsColumn(field, catalogue);
}

function* groupsColumn(field: CategoryField | FlagField, catalogue: Catalogue): Steps<Column> {
  const { key, question: label, column } = field;
  const { names, of, rest } = yield* groupsInSteps(field, catalogue);
  const codes = roomForCodes(of.length, names.length);
  codes.set(of);
  const sql =
    field.kind === "flag"
      ? `CASE WHEN ${column} THEN 'yes' ELSE 'no' END`
      : `coalesce(${column}, ${sqlText(field.none)})`;
  return { kind: "category", key, label, sql, rest, codes, size: names.length, categories: names };
}
