import { labelColumn } from "../../scored/question.js";
import type { Catalogue } from "../catalogue.js";
import type { CategoryField } from "../field.js";
import { fields } from "./index.js";

/** Fields of further columns that are made at most, and values that a column has at most to be one. */
const [mostFields, mostValues] = [12, 40];

const made = new WeakMap<Catalogue, CategoryField[]>();

/**
 * Further columns of a catalogue that no field reads, as fields: those in which two values at least and a few at most occur,
 * such as a binding or a collection. Their keys are "column" and the name.
 */
export function furtherFields(catalogue: Catalogue): readonly CategoryField[] {
  let known = made.get(catalogue);
  if (!known) made.set(catalogue, (known = fieldsOf(catalogue)));
  return known;
}

function fieldsOf({ further }: Catalogue): CategoryField[] {
  const read = new Set<string>(fields.flatMap(({ reads }) => reads));
  return Object.entries(further)
    .filter(([name, cells]) => !read.has(name) && name !== labelColumn && hasFewValues(cells))
    .slice(0, mostFields)
    .map(([name]) => ({
      ...{ kind: "category", key: `column ${name}`, name, question: `${name}?`, column: name, sql: name },
      ...{ description: "a column of the file", knownFrom: "catalogue", reads: [], none: "empty" },
      ...{ most: 11, rest: "other values", values: ({ further }) => further[name] },
    }));
}

function hasFewValues(cells: readonly string[]): boolean {
  const values = new Set<string>();
  for (const cell of cells) {
    values.add(cell);
    if (values.size > mostValues) return false;
  }
  return values.size > 1;
}
