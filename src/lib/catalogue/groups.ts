import type { Catalogue } from "./catalogue.js";
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
export function groupsOf(
  field: GroupedField,
  catalogue: Catalogue,
  { most = field.kind === "category" ? field.most : Infinity, fewest = 0 }: Grouping = {},
): Groups {
  const given = groupNames(field, catalogue, "");
  const sizes = new Map<string, number>();
  for (const name of given) if (name !== "") sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const size = (name: string) => sizes.get(name) ?? 0;
  const ranked = [...sizes.keys()].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  const ordered = orderOf(field, catalogue) ?? ranked.slice(0, ranked.length > most + 1 ? most : undefined);
  const names = ordered.filter((name) => size(name) >= fewest);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const isWhole = ranked.every((name) => numbers.has(name));
  const rest = isWhole ? undefined : field.kind === "category" ? field.rest : "others";
  const others = rest === undefined ? -1 : names.push(rest) - 1;
  const unknown = field.kind !== "flag" && given.includes("") ? names.push(field.none) - 1 : -1;
  const numberOf = (name: string) => (name === "" ? unknown : (numbers.get(name) ?? others));
  return { names, of: Uint16Array.from(given, numberOf), rest };
}

/** The name of each record's group. @param none what stands for what is not known, the field's word for it unless told */
export function groupNames(
  field: GroupedField,
  catalogue: Catalogue,
  none = field.kind === "flag" ? "" : field.none,
): string[] {
  if (field.kind === "category") return valuesOf(field, catalogue).map((value) => value || none);
  if (field.kind === "flag") return valuesOf(field, catalogue).map((value) => (value ? "yes" : "no"));
  return Array.from(valuesOf(field, catalogue), (value) => rangeName(field, value, none));
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
