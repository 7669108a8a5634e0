import { cellValue } from "../lib/csv.js";
import { sortedOrder } from "./sortedOrder.js";
import type { Column } from "./tableColumn.js";

export type Direction = "ascending" | "descending";

/**
 * Orders rows by a column, as indices. Rows that were ordered before keep their rank, so that the same rows filtered
 * are quick to order again.
 */
export function rowOrder<Row extends object>(): (
  rows: readonly Row[],
  column: Column<Row>,
  direction: Direction,
) => Uint32Array {
  let before: { name: string; rows: readonly Row[]; order: Uint32Array } | undefined;
  /** Ranks of the rows that were ordered before, made when they are first looked for. */
  let ranks: Map<Row, number> | undefined;
  return (rows, column, direction) => {
    const name = `${direction} ${column.key}`;
    if (before?.name === name) {
      const known = before;
      const rankOf = (ranks ??= new Map(Array.from(known.order, (i, rank) => [known.rows[i], rank])));
      if (rows.every((row) => rankOf.has(row)))
        return sortedOrder(
          rows.map((row) => rankOf.get(row)),
          "ascending",
        );
    }
    const by = typeof column.sort === "function" ? column.sort : (row: Row) => cellValue(row, column);
    const order = sortedOrder(rows.map(by), direction);
    before = { name, rows, order };
    ranks = undefined;
    return order;
  };
}
