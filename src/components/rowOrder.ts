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
  let ranks = new Map<Row, number>();
  let rankedBy = "";
  return (rows, column, direction) => {
    const name = `${direction} ${column.key}`;
    if (rankedBy === name && rows.every((row) => ranks.has(row))) {
      const known = rows.map((row) => ranks.get(row));
      return sortedOrder(known, "ascending");
    }
    const by = typeof column.sort === "function" ? column.sort : (row: Row) => cellValue(row, column);
    const order = sortedOrder(rows.map(by), direction);
    ranks = new Map(Array.from(order, (i, rank) => [rows[i], rank]));
    rankedBy = name;
    return order;
  };
}
