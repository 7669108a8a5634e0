import { authorKey } from "../labelling/nameKey.js";
import type { CatalogueRecord } from "../rows.js";
import { dimensions, type Dimension, type DimensionKey } from "./dimensions.js";

/** The groups of one dimension: their names in order, and the number of each record's group. */
export interface Grouping {
  names: string[];
  of: number[];
}

/** Catalogue records as columns of equal length, one entry a record. */
export interface SelectionTable {
  /** 1 where the record was digitised, else 0. */
  digitised: number[];
  /** Number of the record's heading, from 0; records under one heading share it. */
  heading: number[];
  groups: Record<DimensionKey, Grouping>;
}

/** The columns of catalogue records. Records without a heading are each a heading of their own. */
export function selectionTable(records: readonly CatalogueRecord[]): SelectionTable {
  const headings = new Map<string, number>();
  const heading = records.map(({ id, author }) => {
    const key = authorKey(author) || `record ${id}`;
    const known = headings.get(key) ?? headings.size;
    headings.set(key, known);
    return known;
  });
  return {
    digitised: records.map(({ digitised }) => Number(digitised)),
    heading,
    groups: Object.fromEntries(dimensions.map((each) => [each.key, grouping(records, each)])) as Record<
      DimensionKey,
      Grouping
    >,
  };
}

function grouping(
  records: readonly CatalogueRecord[],
  { group, least = 0, rest, order }: Dimension,
): Grouping {
  const given = records.map(group);
  const sizes = new Map<string, number>();
  for (const name of given) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const kept = (name: string) =>
    rest !== undefined && (sizes.get(name) ?? 0) < least && !/^(no|not) /.test(name) ? rest : name;
  const named = given.map(kept);
  const size = (name: string) => named.reduce((sum, each) => sum + Number(each === name), 0);
  const names = [...new Set(named)];
  const rank = new Map(names.map((name) => [name, place(name, rest) || (order ? order(name) : -size(name))]));
  names.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || (a < b ? -1 : 1));
  const numbers = new Map(names.map((name, i) => [name, i]));
  return { names, of: named.map((name) => numbers.get(name) ?? 0) };
}

/** What is put together, and what the catalogue is silent about, comes last; 0 for all other groups. */
function place(name: string, rest: string | undefined): number {
  if (/^(no|not) /.test(name)) return Number.MAX_VALUE;
  return name === rest || name.startsWith("other") ? Number.MAX_VALUE / 2 : 0;
}
