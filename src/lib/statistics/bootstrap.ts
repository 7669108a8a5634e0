import { randomGenerator, randomIndex } from "./random.js";

/** An estimate with the bounds of its interval. NaN where it is undefined. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** How a bootstrap is run. */
export interface BootstrapSettings {
  /** Resamples, 2,000 if not given. */
  resamples?: number;
  /** Share of resamples inside the interval, 0.95 if not given. */
  level?: number;
  seed?: number;
  /**
   * true moves each interval by the distance between the mean of the resamples and the figure observed: for figures that
   * scatter can only raise, such as distances, which resamples scatter once more.
   */
  centred?: boolean;
}

/**
 * Percentile intervals by the nonparametric bootstrap (Efron, "Bootstrap methods: another look at the jackknife",
 * Annals of Statistics 7, 1979): units are drawn with replacement, and the interval holds the middle 95% of the
 * statistic over the resamples. A unit is what varies independently: a book, never a row of it.
 *
 * @param units how many units there are
 * @param statistics named figures of a sample, given as unit numbers (0 to units − 1, repeats allowed); resamples in
 *   which a figure is NaN are left out of its interval
 */
export function bootstrap<Name extends string>(
  units: number,
  statistics: (sample: Int32Array) => Record<Name, number>,
  { resamples = 2000, level = 0.95, seed = 1, centred = false }: BootstrapSettings = {},
): Record<Name, Estimate> {
  const sample = Int32Array.from({ length: units }, (_, unit) => unit);
  const observed = statistics(sample);
  const names = Object.keys(observed) as Name[];
  const drawn = new Map(names.map((name) => [name, [] as number[]]));
  const random = randomGenerator(seed);
  for (let b = 0; b < resamples && units > 0; b++) {
    for (let i = 0; i < units; i++) sample[i] = randomIndex(units, random);
    const figures = statistics(sample);
    for (const name of names) if (!Number.isNaN(figures[name])) drawn.get(name)?.push(figures[name]);
  }
  const result = {} as Record<Name, Estimate>;
  for (const name of names) {
    const sorted = Float64Array.from(drawn.get(name) ?? []).sort();
    const moved = centred ? observed[name] - sorted.reduce((sum, each) => sum + each, 0) / sorted.length : 0;
    result[name] = {
      value: observed[name],
      low: quantile(sorted, (1 - level) / 2) + moved,
      high: quantile(sorted, (1 + level) / 2) + moved,
    };
  }
  return result;
}

/** Quantile of sorted numbers by linear interpolation (Hyndman and Fan's type 7); NaN of none. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return NaN;
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}
