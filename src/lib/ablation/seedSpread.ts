import type { ModelRecord } from "../model/evaluation.js";

/** Mean of a score over trainings that differ in their seed, and its least and greatest value; NaN for none. */
export interface Spread {
  mean: number;
  least: number;
  greatest: number;
}

/** How a model's test scores vary with the seed of its training. */
export function seedSpread(
  seeds: ModelRecord["seeds"],
): { seeds: number } & Record<"accuracy" | "macroF1", Spread> {
  return {
    seeds: seeds.length,
    accuracy: spread(seeds.map(({ accuracy }) => accuracy)),
    macroF1: spread(seeds.map(({ macroF1 }) => macroF1)),
  };
}

function spread(values: readonly number[]): Spread {
  if (values.length === 0) return { mean: NaN, least: NaN, greatest: NaN };
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    least: Math.min(...values),
    greatest: Math.max(...values),
  };
}
