import type { ComparedAttribute, ComparisonReport, SetComparison } from "../../lib/comparison/compareSets.js";
import type { Estimate } from "../../lib/statistics/bootstrap.js";
import { absent, decimal, signed } from "../../lib/format.js";

/** One attribute of one set, flat, for charts and tables. */
export interface EffectRow {
  key: string;
  label: string;
  n: number;
  of: number;
  distance: number | null;
  distanceLow: number | null;
  distanceHigh: number | null;
  byChance: number | null;
  v: Estimate;
  wasserstein: Estimate;
  shift: number | null;
  unit: ComparedAttribute["unit"];
  pValue: number | null;
  adjusted: number | null;
}

/** The attributes of a set in the order of the report. */
export function effectRows(report: ComparisonReport, set: SetComparison): EffectRow[] {
  return set.attributes.flatMap((row, i) => {
    const attribute = report.attributes[i];
    const { jensenShannon, cramersV, wasserstein, shift } = row.effects;
    return {
      ...{ key: row.key, label: attribute.label, n: row.n, of: row.of },
      ...{ distance: jensenShannon.value, distanceLow: jensenShannon.low, distanceHigh: jensenShannon.high },
      ...{ byChance: row.byChance, v: cramersV, wasserstein, shift: shift.value, unit: attribute.unit },
      ...{ pValue: row.pValue, adjusted: row.adjusted },
    };
  });
}

/** A p-value: "0.013", or "≤ 0.001" where the draws cannot tell it from less. */
export function pValueText(value: number | null, least: number): string {
  if (value === null) return absent;
  return value <= least * 1.0001 ? `≤ ${decimal(least, 3)}` : decimal(value, 3);
}

/** A Wasserstein distance with the way that the mean moved: "10.7 years (mean +10.6)"; "–" where there is no number. */
export function shiftText({ wasserstein, shift, unit }: EffectRow): string {
  if (unit === null || wasserstein.value === null) return absent;
  return `${decimal(wasserstein.value, 1)} ${unit} (mean ${signed(shift, 1)})`;
}
