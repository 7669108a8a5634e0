import { bootstrap, type Estimate } from "../statistics/bootstrap.js";
import { fitFirth, patternLogit, type Pattern } from "../statistics/firthRegression.js";
import { sigmoid } from "../statistics/sigmoid.js";
import { dimensionKeys, type DimensionKey } from "./dimensions.js";
import { groupShares, type GroupShare } from "./groupShares.js";
import { selectionDesign, type SelectionDesign } from "./selectionDesign.js";
import type { SelectionTable } from "./selectionTable.js";

/** Dimensions of the model. The shelf is left out: it is the form told more finely. */
const modelDimensions: readonly DimensionKey[] = dimensionKeys.filter((key) => key !== "shelf");

/** What belonging to a group does to the chance of being digitised, all else being as it is. */
export interface SelectionEffect {
  dimension: DimensionKey;
  group: string;
  /** Records of the group, and those digitised. */
  records: number;
  digitised: number;
  /** Share digitised of the group, as counted. */
  raw: number;
  /** Share that the model expects if every record belonged to the group and kept its other properties. */
  adjusted: number;
  /** `adjusted` minus the model's share over all records as they are; with the ends of its 95% interval. */
  effect: Estimate;
  /** No record of the group was digitised: the upper end is a bound from the raw share (see `selectionModel`). */
  oneSided: boolean;
}

/** A model of who gets digitised. */
export interface SelectionModel {
  effects: SelectionEffect[];
  /** Share that the model expects of all records. */
  average: number;
  records: number;
  /** Records left out, because one of their groups is too small. */
  omitted: number;
  headings: number;
  parameters: number;
  resamples: number;
  converged: boolean;
}

/**
 * Logistic regression of being digitised on all dimensions at once, with Firth's penalty, since some groups have no
 * digitised record. Effects are average marginal effects from predictive margins (Graubard and Korn, "Predictive margins
 * with survey data", Biometrics 55, 1999), with percentile intervals of a bootstrap by heading. No resample can hold what
 * the records lack, so in a group without a digitised record the interval reaches down to a share of 0, and up to Wilson's
 * bound of the raw share at the effective sample size, if that is higher.
 */
export function selectionModel(
  table: SelectionTable,
  { resamples = 300, seed = 1, least = 10 }: { resamples?: number; seed?: number; least?: number } = {},
): SelectionModel {
  const design = selectionDesign(table, modelDimensions, least);
  const observed = fitFirth(patternsOf(design), design.columns);
  const start = observed.coefficients;
  const names = design.levels.map(({ dimension, group }) => `${dimension} ${group}`);
  const ofHeading = new Map<number, number[]>();
  design.records.forEach(({ heading }, i) => ofHeading.set(heading, [...(ofHeading.get(heading) ?? []), i]));
  const headings = [...ofHeading.values()];
  let first = true;
  const estimates = bootstrap(
    headings.length,
    (sample) => {
      const weights = new Float64Array(design.records.length);
      for (const heading of sample) for (const record of headings[heading]) weights[record]++;
      const fitted = first ? start : refit(design, weights, start);
      first = false;
      return fitted === null
        ? Object.fromEntries(names.map((name) => [name, NaN]))
        : Object.fromEntries(margins(design, fitted, weights).effects.map((effect, i) => [names[i], effect]));
    },
    { resamples, seed },
  );
  const whole = margins(design, start, new Float64Array(design.records.length).fill(1));
  const raw = new Map(
    modelDimensions.map((key) => [
      key,
      new Map(groupShares(table, key).map((share) => [share.group, share])),
    ]),
  );
  const effects = design.levels.map(({ dimension, group }, i): SelectionEffect => {
    const share = raw.get(dimension)?.get(group) as GroupShare;
    const oneSided = share.successes === 0;
    const effect = { ...estimates[names[i]] };
    if (oneSided) {
      effect.low = -whole.average;
      effect.high = Math.max(effect.high, share.clusterHigh - whole.average);
    }
    return {
      ...{ dimension, group, records: share.trials, digitised: share.successes, raw: share.value },
      ...{ adjusted: whole.average + effect.value, effect, oneSided },
    };
  });
  return {
    ...{ effects, average: whole.average, records: design.records.length, headings: headings.length },
    omitted: table.digitised.length - design.records.length,
    ...{ parameters: design.columns, resamples, converged: observed.converged },
  };
}

function patternsOf(design: SelectionDesign, weights?: Float64Array): Pattern[] {
  const patterns = design.patterns.map((active) => ({ active, trials: 0, successes: 0 }));
  design.records.forEach(({ pattern, digitised }, i) => {
    const weight = weights ? weights[i] : 1;
    patterns[pattern].trials += weight;
    patterns[pattern].successes += weight * digitised;
  });
  return patterns;
}

/** The coefficients for a resample; null where a group is missing from it, so that its effect cannot be told. */
function refit(design: SelectionDesign, weights: Float64Array, start: Float64Array): Float64Array | null {
  try {
    const patterns = patternsOf(design, weights).filter(({ trials }) => trials > 0);
    const { coefficients, converged } = fitFirth(patterns, design.columns, {
      start,
      most: 50,
      tolerance: 1e-4,
    });
    return converged ? coefficients : null;
  } catch {
    return null;
  }
}

/** Each level's margin less the average over the weighted records. */
function margins(design: SelectionDesign, coefficients: Float64Array, weights: Float64Array) {
  const counts = new Float64Array(design.patterns.length);
  let total = 0;
  design.records.forEach(({ pattern }, i) => {
    counts[pattern] += weights[i];
    total += weights[i];
  });
  const logits = design.patterns.map((active) => patternLogit(active, coefficients));
  const average = logits.reduce((sum, logit, i) => sum + counts[i] * sigmoid(logit), 0) / total;
  const effects = design.levels.map(({ column, factor }) => {
    const own = column === null ? 0 : coefficients[column];
    let sum = 0;
    for (let i = 0; i < logits.length; i++) {
      if (counts[i] === 0) continue;
      const current = design.columnOf[i][factor];
      sum += counts[i] * sigmoid(logits[i] - (current === null ? 0 : coefficients[current]) + own);
    }
    return sum / total - average;
  });
  return { average, effects };
}
