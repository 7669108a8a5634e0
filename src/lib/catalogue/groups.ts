import type { Catalogue } from "./catalogue.js";
import { atOnce, eachRow, type Steps } from "../steps.js";
import { valuesOf, type GroupedField, type NumberField } from "./field.js";

/** Records sorted by a field: the names of the groups in order, and the number of each record's group. */
export interface Groups {
  names: readonly string[];
  of: Uint16Array;
  /** Name of the group of what was put together, where there is one. */
  rest: string | undefined;
}

interface Grouping {
  /** Most groups of a field without an order of its own. */
  most?: number;
  /** Fewest records of a group: with 1, groups that do not occur are left out. */
  fewest?: number;
}

/**
 * Records by a field: its groups in their order, or else the commonest first (equal ones by name), then what was put
 * together, then what is not known. One group alone is never put together.
 */
export function groupsOf(field: GroupedField, catalogue: Catalogue, grouping?: Grouping): Groups {
  return atOnce(groupsInSteps(field, catalogue, grouping));
}

/** The same in steps. */
export function* groupsInSteps(
  field: GroupedField,
  catalogue: Catalogue,
  { most = field.kind === "category" ? field.most : Infinity, fewest = 0 }: Grouping = {},
): Steps<Groups> {
  const { found, sizes, of: given } = yield* numbered(catalogue.size, nameOf(field, catalogue, ""));
  const size = (name: string) => sizes[found.get(name) ?? -1] ?? 0;
  const known = [...found.keys()].filter((name) => name !== "");
  const ranked = known.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  const ordered = orderOf(field, catalogue) ?? ranked.slice(0, ranked.length > most + 1 ? most : undefined);
  const names = ordered.filter((name) => size(name) >= fewest);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const isWhole = ranked.every((name) => numbers.has(name));
  const rest = isWhole ? undefined : field.kind === "category" ? field.rest : "others";
  const others = rest === undefined ? -1 : names.push(rest) - 1;
  const unknown = field.kind !== "flag" && found.has("") ? names.push(field.none) - 1 : -1;
  const groups = [...found.keys()].map((name) => (name === "" ? unknown : (numbers.get(name) ?? others)));
  const of = new Uint16Array(given.length);
  yield* eachRow(of.length, (row) => (of[row] = groups[given[row]]));
  return { names, of, rest };
}

/** Names by number, in the order in which they first occur: how often each does, and which one each row has. */
function* numbered(rows: number, nameOf: (row: number) => string) {
  const found = new Map<string, number>();
  const sizes: number[] = [];
  const of = new Uint32Array(rows);
  yield* eachRow(rows, (row) => {
    const name = nameOf(row);
    let number = found.get(name);
    if (number === undefined) {
      found.set(name, (number = sizes.length));
      sizes.push(0);
    }
    sizes[number]++;
    of[row] = number;
  });
  return { found, sizes, of };
}

/** The name of each record's group. @param none what stands for what is not known, the field's word for it unless told */
export function groupNames(
  field: GroupedField,
  catalogue: Catalogue,
  none = field.kind === "flag" ? "" : field.none,
): string[] {
  const name = nameOf(field, catalogue, none);
  return Array.from({ length: catalogue.size }, (_, row) => name(row));
}

function nameOf(field: GroupedField, catalogue: Catalogue, none: string): (row: number) => string {
  if (field.kind === "number") {
    const values = valuesOf(field, catalogue);
    return (row) => rangeName(field, values[row], none);
  }
  const values = valuesOf(field, catalogue);
  return field.kind === "flag" ? (row) => (values[row] ? "yes" : "no") : (row) => String(values[row] || none);
}

/** Name of the range of a number, such as the period of a year. */
export function rangeName(
  { bins, none: unknown }: NumberField,
  value: number | null,
  none = unknown,
): string {
  return value === null ? none : bins.names[bins.of(value)];
}

function orderOf(field: GroupedField, catalogue: Catalogue): readonly string[] | undefined {
  if (field.kind === "category") return field.order?.(catalogue);
  return field.kind === "flag" ? ["yes", "no"] : field.bins.names;
}
