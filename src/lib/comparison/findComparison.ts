import type { ComparisonReport, CorrectedComparison } from "./compareSets.js";

/** The comparison of one set in one attribute. @throws if the report has no such set or attribute */
export function findComparison(
  report: ComparisonReport,
  set: string,
  attribute: string,
): CorrectedComparison {
  const found = report.sets.find(({ key }) => key === set)?.attributes.find(({ key }) => key === attribute);
  if (!found)
    throw new Error(
      `unknown comparison: ${set}, ${attribute} (expected a set and an attribute of the report)`,
    );
  return found;
}

/** Share of a set and of the collection in one category of an attribute; NaN where a side is empty. */
export function categoryShares(
  report: ComparisonReport,
  set: string,
  attribute: string,
  category: string,
): { set: number; collection: number } {
  const { counts } = findComparison(report, set, attribute);
  const known = report.attributes.find(({ key }) => key === attribute);
  const at = known?.categories.indexOf(category) ?? -1;
  const share = (list: readonly number[]) => (list[at] ?? 0) / list.reduce((sum, n) => sum + n, 0);
  return { set: share(counts), collection: share(known?.collection ?? []) };
}
