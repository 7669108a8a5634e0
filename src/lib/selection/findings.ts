import { benjaminiHochberg } from "../statistics/benjaminiHochberg.js";
import { clusterShare, type ClusterShare } from "../statistics/clusterShare.js";
import { compareShares, type ShareComparison } from "../statistics/shareComparison.js";
import { dimensionKeys, type DimensionKey } from "./dimensions.js";
import { headingClusters, headingCorrelation } from "./groupShares.js";
import type { SelectionTable } from "./selectionTable.js";

/** A group whose share digitised was compared with that of all other records. */
export interface SelectionFinding extends ShareComparison {
  dimension: DimensionKey;
  group: string;
  inside: ClusterShare;
  outside: ClusterShare;
  /** How many times more or less often the group was digitised, at least: the ratio's end nearer to 1, above 1. */
  atLeast: number;
  /** A group before it in the list, of the same direction, that holds nine tenths of its records or more; "" if none. */
  within: string;
  /** P-value adjusted for the number of groups looked at (Benjamini and Hochberg). */
  adjusted: number;
}

/**
 * Groups that were digitised more often or less often than the rest, the surest and largest disproportion first: they
 * are ordered by the end of the ratio's interval that lies nearer to 1, so that a small group cannot come out on top by
 * luck. Only groups whose adjusted p-value is at most `level` and whose interval leaves out 1 are given.
 *
 * @param least groups with fewer records are not looked at
 * @returns the findings, and how many groups were looked at
 */
export function selectionFindings(
  table: SelectionTable,
  { least = 30, level = 0.05 }: { least?: number; level?: number } = {},
): { tested: number; findings: SelectionFinding[] } {
  const correlation = headingCorrelation(table);
  const compared = dimensionKeys.flatMap((dimension) =>
    table.groups[dimension].names.flatMap((group, number) => {
      const { of } = table.groups[dimension];
      const part = (inside: boolean) =>
        clusterShare(
          headingClusters(table, (record) => (of[record] === number) === inside),
          correlation,
        );
      const [inside, outside] = [part(true), part(false)];
      if (inside.trials < least || outside.trials < least) return [];
      const members = of.flatMap((each, record) => (each === number ? [record] : []));
      return [{ dimension, group, inside, outside, members, ...compareShares(inside, outside) }];
    }),
  );
  const adjusted = benjaminiHochberg(compared.map(({ pValue }) => pValue));
  const ranked = compared
    .map((each, i) => ({ ...each, adjusted: adjusted[i], atLeast: nearestToOne(each.ratio) }))
    .filter((each) => each.adjusted <= level && each.atLeast > 1)
    .sort((a, b) => b.atLeast - a.atLeast);
  const findings = ranked.map(({ members, ...finding }, place): SelectionFinding => {
    const less = finding.ratio.value < 1;
    const holder = ranked.slice(0, place).find((other) => {
      const held = new Set(other.members);
      const shared = members.filter((record) => held.has(record)).length;
      return other.ratio.value < 1 === less && shared >= 0.9 * members.length;
    });
    return { ...finding, within: holder?.group ?? "" };
  });
  return { tested: compared.length, findings };
}

/** The factor by which two shares differ at least: 1 where the interval holds 1. */
function nearestToOne({ low, high }: { low: number; high: number }): number {
  if (low > 1) return low;
  return high < 1 ? 1 / high : 1;
}
