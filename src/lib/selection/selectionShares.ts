import {
  countsOf,
  shareOfCounts,
  type ClusterCounts,
  type ClusterShare,
} from "../statistics/clusterShare.js";
import { dimensionKeys, type DimensionKey } from "./dimensions.js";
import { groupShares, pairShares, wholeShare, type GroupShare, type PairShare } from "./groupShares.js";
import type { SelectionTable } from "./selectionTable.js";

/** How much was digitised of all catalogue records, of each group, and where two groups meet: counts, no records. */
export interface SelectionShares {
  whole: ClusterCounts;
  /** Groups of each dimension, in order. */
  groups: Record<DimensionKey, GroupCounts[]>;
  /** Of every two dimensions, the earlier of `dimensionKeys` first, the cells that hold a record. */
  pairs: { rows: DimensionKey; columns: DimensionKey; cells: PairCounts[] }[];
}

type GroupCounts = [group: string, ...Counts];
/** A cell: the places of its two groups, then what it holds. */
type PairCounts = [row: number, column: number, ...Counts];
type Counts = [successes: number, trials: number, clusters: number, designEffect: number];

/** The shares of a table of catalogue records. */
export function selectionShares(table: SelectionTable): SelectionShares {
  const groups = Object.fromEntries(
    dimensionKeys.map((key) => [
      key,
      groupShares(table, key).map((share): GroupCounts => [share.group, ...packed(share)]),
    ]),
  ) as SelectionShares["groups"];
  const pairs = dimensionKeys.flatMap((rows, i) =>
    dimensionKeys.slice(i + 1).map((columns) => {
      const [down, across] = [table.groups[rows].names, table.groups[columns].names];
      const cells = pairShares(table, rows, columns).map((share): PairCounts => [
        down.indexOf(share.row),
        across.indexOf(share.column),
        ...packed(share),
      ]);
      return { rows, columns, cells };
    }),
  );
  return { whole: countsOf(wholeShare(table)), groups, pairs };
}

/** The share digitised of all records. */
export function shareOfAll({ whole }: SelectionShares): ClusterShare {
  return shareOfCounts(whole);
}

/** The share digitised of each group of a dimension, in the order of its groups. */
export function sharesByGroup({ groups }: SelectionShares, key: DimensionKey): GroupShare[] {
  return groups[key].map(([group, ...counts]) => ({ group, ...unpacked(counts) }));
}

/** The share digitised in each cell of two different dimensions that holds a record, row by row. */
export function sharesByPair(
  { groups, pairs }: SelectionShares,
  rows: DimensionKey,
  columns: DimensionKey,
): PairShare[] {
  const names = (key: DimensionKey) => groups[key].map(([name]) => name);
  const [down, across] = [names(rows), names(columns)];
  const cells = pairs.flatMap((pair) => {
    if (pair.rows === rows && pair.columns === columns) return pair.cells;
    if (pair.rows !== columns || pair.columns !== rows) return [];
    return pair.cells.map(([row, column, ...counts]): PairCounts => [column, row, ...counts]);
  });
  return cells
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([row, column, ...counts]) => ({ row: down[row], column: across[column], ...unpacked(counts) }));
}

function packed({ successes, trials, clusters, designEffect }: ClusterCounts): Counts {
  return [successes, trials, clusters, designEffect];
}

function unpacked([successes, trials, clusters, designEffect]: Counts): ClusterShare {
  return shareOfCounts({ successes, trials, clusters, designEffect });
}
