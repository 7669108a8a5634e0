import {
  namedScores,
  singleLabelScores,
  type JudgedRecords,
  type ScoreName,
} from "../metrics/singleLabelScores.js";
import { bootstrap, type Estimate } from "../statistics/bootstrap.js";
import { effectiveSize } from "./effectiveSize.js";
import { mergeCategories, type MergedMargin, type NamedMargin } from "./mergeCategories.js";
import { rake, type RakingSettings } from "./raking.js";

/** A margin with its shares before and after weighting, for a chart. */
export interface MarginShares {
  margin: string;
  category: string;
  books: number;
  sample: number;
  weighted: number;
  population: number;
}

/** Weights that give a sample the margins of a population. */
export interface WeightingReport {
  books: number;
  effective: number;
  /** Kish's design effect, books / effective. */
  designEffect: number;
  converged: boolean;
  rounds: number;
  gap: number;
  trimmed: number;
  /** Greatest weight allowed, as a multiple of the mean. */
  largest: number;
  leastWeight: number;
  greatestWeight: number;
  margins: MarginShares[];
  /** Categories that were joined because one side hardly has them, by margin. */
  merged: { margin: string; categories: string[]; absentFromSample: number }[];
  /** How many books have each weight, in bins. */
  weights: number[];
}

/** A metric as measured, and as it would be were the sample made up like the population. */
export type WeightedMetric = {
  metric: ScoreName;
  plain: Estimate;
  weighted: Estimate;
  change: Estimate;
};

/** Rakes a sample of books to margins. */
export function weightingReport(
  margins: readonly NamedMargin[],
  settings: RakingSettings,
): WeightingReport & { all: Float64Array } {
  const merged = margins.map((margin) => mergeCategories(margin));
  const books = merged[0]?.category.length ?? 0;
  const raking = rake(books, merged, settings);
  const { weights } = raking;
  const effective = effectiveSize(weights);
  return {
    ...{ books, effective, designEffect: books / effective, largest: settings.largest ?? Infinity },
    ...{ converged: raking.converged, rounds: raking.rounds, gap: raking.gap, trimmed: raking.trimmed },
    leastWeight: weights.reduce((least, weight) => Math.min(least, weight), Infinity),
    greatestWeight: weights.reduce((most, weight) => Math.max(most, weight), 0),
    margins: merged.flatMap((margin) => shares(margin, weights)),
    merged: merged.flatMap(({ name, merged: categories, absentFromSample }) =>
      categories.length > 0 ? { margin: name, categories, absentFromSample } : [],
    ),
    weights: histogram(weights),
    all: weights,
  };
}

/**
 * Every metric before and after weighting, with bootstrap intervals by book. Each resample is raked anew, so that the
 * intervals hold the chance in the weights too.
 */
export function weightedMetrics(
  judged: JudgedRecords,
  margins: readonly NamedMargin[],
  settings: RakingSettings & { resamples: number; seed: number },
): WeightedMetric[] {
  const merged = margins.map((margin) => mergeCategories(margin));
  const units = judged.actual.length;
  const names = Object.keys(namedScores(singleLabelScores(judged))) as ScoreName[];
  const estimates = bootstrap(
    units,
    (sample) => {
      const drawn = merged.map(({ name, category, target }) => ({
        ...{ name, target },
        category: Int16Array.from(sample, (book) => category[book]),
      }));
      const { weights } = rake(units, drawn, { ...settings, rounds: 40, tolerance: 1e-4 });
      const plain = namedScores(singleLabelScores(judged, { sample }));
      const weighted = namedScores(singleLabelScores(judged, { sample, weights }));
      return Object.fromEntries(
        names.flatMap((metric) => [
          [`${metric} plain`, plain[metric]],
          [`${metric} weighted`, weighted[metric]],
          [`${metric} change`, weighted[metric] - plain[metric]],
        ]),
      );
    },
    settings,
  );
  return names.map((metric) => ({
    metric,
    plain: estimates[`${metric} plain`],
    weighted: estimates[`${metric} weighted`],
    change: estimates[`${metric} change`],
  }));
}

function shares(
  { name, categories, category, sample, target }: MergedMargin,
  weights: Float64Array,
): MarginShares[] {
  const sums = new Float64Array(categories.length);
  weights.forEach((weight, i) => (sums[category[i]] += weight));
  const [units, all, books] = [sample, [...sums], target].map((list) => list.reduce((sum, n) => sum + n, 0));
  return categories.map((each, k) => ({
    ...{ margin: name, category: each, books: sample[k] },
    ...{ sample: sample[k] / units, weighted: sums[k] / all, population: target[k] / books },
  }));
}

/** Counts of weights in steps of a quarter of the mean; the last bin holds all from 6 upwards. */
function histogram(weights: Float64Array): number[] {
  const bins = new Array<number>(25).fill(0);
  for (const weight of weights) bins[Math.min(24, Math.floor(weight * 4))]++;
  return bins;
}
