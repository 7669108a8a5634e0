import {
  clusterShare,
  intraclusterCorrelation,
  type Cluster,
  type ClusterShare,
} from "../statistics/clusterShare.js";
import type { DimensionKey } from "./dimensions.js";
import type { SelectionTable } from "./selectionTable.js";

/** How much of a group of catalogue records was digitised. */
export interface GroupShare extends ClusterShare {
  group: string;
}

/** How much of a group of one dimension inside a group of another was digitised. */
export interface PairShare extends ClusterShare {
  row: string;
  column: string;
}

/** Digitised records and all records under each heading, among those that `belongs` lets pass. */
export function headingClusters(
  table: SelectionTable,
  belongs: (record: number) => boolean = () => true,
): Cluster[] {
  const clusters: Cluster[] = [];
  table.heading.forEach((heading, record) => {
    if (!belongs(record)) return;
    const cluster = (clusters[heading] ??= { successes: 0, trials: 0 });
    cluster.trials++;
    cluster.successes += table.digitised[record];
  });
  return clusters.filter(Boolean);
}

/** How alike records under one heading are in being digitised; 0 where that cannot be said. */
export function headingCorrelation(table: SelectionTable): number {
  return intraclusterCorrelation(headingClusters(table)) || 0;
}

/** The share digitised of all records. */
export function wholeShare(table: SelectionTable): ClusterShare {
  return clusterShare(headingClusters(table), headingCorrelation(table));
}

/** The share digitised of each group of a dimension, in the order of its groups. */
export function groupShares(table: SelectionTable, key: DimensionKey): GroupShare[] {
  const correlation = headingCorrelation(table);
  const { names, of } = table.groups[key];
  return names.map((group, number) => ({
    group,
    ...clusterShare(
      headingClusters(table, (record) => of[record] === number),
      correlation,
    ),
  }));
}

/** The share digitised in each cell of two dimensions that holds a record. */
export function pairShares(table: SelectionTable, rows: DimensionKey, columns: DimensionKey): PairShare[] {
  const correlation = headingCorrelation(table);
  const [down, across] = [table.groups[rows], table.groups[columns]];
  const cells = down.names.flatMap((row, i) => across.names.map((column, j) => ({ row, column, i, j })));
  return cells.flatMap(({ row, column, i, j }) => {
    const clusters = headingClusters(table, (record) => down.of[record] === i && across.of[record] === j);
    return clusters.length === 0 ? [] : [{ row, column, ...clusterShare(clusters, correlation) }];
  });
}
