import { bootstrap, type BootstrapSettings, type Estimate } from "../statistics/bootstrap.js";

/** What several coders said of one unit, "" or null where a coder said nothing. */
export type Coded = readonly (string | null)[];

/** Agreement between coders over some units. */
export interface Reliability {
  /** Units with two values or more: the others have nothing to compare. */
  units: number;
  /** Values in these units. */
  values: number;
  /** Different values among them. */
  distinct: number;
  /** Share of the pairs of values within a unit that are equal, units weighted by their values; NaN without pairs. */
  observed: number;
  /** Share of equal pairs that chance would give, drawing from all values; NaN without pairs. */
  expected: number;
  /** Krippendorff's alpha: 1 for perfect agreement, 0 for chance, below 0 for worse; NaN if all values are equal. */
  alpha: number;
}

/**
 * Krippendorff's alpha for nominal values, any number of coders, and missing values (Krippendorff, "Computing
 * Krippendorff's Alpha-Reliability", 2011, section C):
 * 1 − (n − 1) Σ_u (m_u² − Σ_c n_uc²) / (m_u − 1) / (n² − Σ_c n_c²), with n_uc the coders who gave unit u the value c,
 * m_u all who gave it one, and n and n_c their sums over the units with two values or more.
 */
export function krippendorff(units: readonly Coded[]): Reliability {
  const table = countUnits(units);
  const all = Int32Array.from({ length: table.counts.length }, (_, unit) => unit);
  return { units: table.counts.length, distinct: table.distinct, ...reliability(table, all) };
}

/** As `krippendorff`, with a percentile interval of alpha by the bootstrap over units. */
export function krippendorffInterval(units: readonly Coded[], settings?: BootstrapSettings): Estimate {
  const table = countUnits(units);
  return bootstrap(table.counts.length, (sample) => ({ alpha: reliability(table, sample).alpha }), settings)
    .alpha;
}

interface UnitCounts {
  distinct: number;
  /** For each unit its values by number, and how many gave each. */
  counts: { value: number; times: number }[][];
}

function countUnits(units: readonly Coded[]): UnitCounts {
  const numbers = new Map<string, number>();
  const counts = units.flatMap((unit) => {
    const given = unit.filter((value) => value !== null && value !== "") as string[];
    if (given.length < 2) return [];
    const times = new Map<number, number>();
    for (const value of given) {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      times.set(number, (times.get(number) ?? 0) + 1);
    }
    return [Array.from(times, ([value, times]) => ({ value, times }))];
  });
  return { distinct: numbers.size, counts };
}

function reliability(
  { distinct, counts }: UnitCounts,
  sample: Int32Array,
): Pick<Reliability, "values" | "observed" | "expected" | "alpha"> {
  const totals = new Float64Array(distinct);
  let values = 0;
  let disagreement = 0;
  for (const unit of sample) {
    let given = 0;
    let squares = 0;
    for (const { value, times } of counts[unit]) {
      totals[value] += times;
      given += times;
      squares += times * times;
    }
    values += given;
    disagreement += (given * given - squares) / (given - 1);
  }
  const byChance = (values * values - totals.reduce((sum, total) => sum + total * total, 0)) / (values - 1);
  return {
    values,
    observed: 1 - disagreement / values,
    expected: 1 - byChance / values,
    alpha: byChance > 0 ? 1 - disagreement / byChance : NaN,
  };
}
