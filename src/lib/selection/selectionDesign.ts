import type { DimensionKey } from "./dimensions.js";
import type { SelectionTable } from "./selectionTable.js";

/** A group of a dimension as a level of the model. */
export interface Level {
  dimension: DimensionKey;
  group: string;
  /** Number of the dimension in the model. */
  factor: number;
  /** Its column in the design; null for the level that the others of the dimension are measured from. */
  column: number | null;
}

/** Records as indicators: column 0 is the intercept, then one for each level but the commonest of each dimension. */
export interface SelectionDesign {
  columns: number;
  levels: Level[];
  /** Distinct sets of active columns. */
  patterns: number[][];
  /** For each pattern and dimension the active column, null for the commonest level. */
  columnOf: (number | null)[][];
  records: { pattern: number; digitised: number; heading: number }[];
}

/** The design of some dimensions, without the records that fall into a group of fewer than `least` records. */
export function selectionDesign(
  table: SelectionTable,
  dimensions: readonly DimensionKey[],
  least: number,
): SelectionDesign {
  const kept = keptRecords(table, dimensions, least);
  const levels: Level[] = [];
  const columnOfGroup: (number | null)[][] = [];
  let columns = 1;
  dimensions.forEach((dimension, factor) => {
    const { names, of } = table.groups[dimension];
    const sizes = new Int32Array(names.length);
    for (const record of kept) sizes[of[record]]++;
    const commonest = sizes.indexOf(Math.max(...sizes));
    columnOfGroup[factor] = names.map((group, number) => {
      if (sizes[number] === 0) return null;
      const column = number === commonest ? null : columns++;
      levels.push({ dimension, group, factor, column });
      return column;
    });
  });
  const numbers = new Map<string, number>();
  const columnOf: (number | null)[][] = [];
  const records = kept.map((record) => {
    const active = dimensions.map((key, factor) => columnOfGroup[factor][table.groups[key].of[record]]);
    const name = active.join(" ");
    let pattern = numbers.get(name);
    if (pattern === undefined) {
      numbers.set(name, (pattern = columnOf.length));
      columnOf.push(active);
    }
    return { pattern, digitised: table.digitised[record], heading: table.heading[record] };
  });
  const patterns = columnOf.map((active) => [0, ...active.filter((column) => column !== null)]);
  return { columns, levels, patterns, columnOf, records };
}

/** Leaving records out can make another group too small, so this goes on until none is. */
function keptRecords(table: SelectionTable, dimensions: readonly DimensionKey[], least: number): number[] {
  let kept = table.digitised.map((_, record) => record);
  for (;;) {
    const small = dimensions.map((key) => {
      const { names, of } = table.groups[key];
      const sizes = new Int32Array(names.length);
      for (const record of kept) sizes[of[record]]++;
      return { of, sizes };
    });
    const next = kept.filter((record) => small.every(({ of, sizes }) => sizes[of[record]] >= least));
    if (next.length === kept.length) return kept;
    kept = next;
  }
}
