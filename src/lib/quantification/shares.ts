/** The ways in which a share is estimated; `methods.ts` says what each does and assumes. */
export type MethodId =
  | "direct"
  | "classifyAndCount"
  | "adjustedCount"
  | "expectationMaximisation"
  | "kernelDensity"
  | "predictionPowered"
  | "tunedPredictionPowered"
  | "posteriorMean";

/** The share of a class in [0, 1] with its 95% interval; all three null where it is undefined, and `note` says why. */
export interface ShareEstimate {
  method: MethodId;
  value: number | null;
  low: number | null;
  high: number | null;
  /** Why it is undefined, or what its interval lacks here; null where there is nothing to say. */
  note: string | null;
}

/** Labelled books: the model's probability of the class, and 1 for the class or 0, of each. */
export interface LabelledScores {
  probabilities: Float64Array;
  outcomes: Uint8Array;
}

/** A population of scored books, and those of them that were drawn at random and labelled. */
export interface ScoredPopulation {
  /** Probability of the class of every book, the labelled ones included. */
  probabilities: Float64Array;
  labelled: LabelledScores;
}

/** Quantile of the normal distribution for 95% intervals. */
export const z95 = 1.959964;

/** An undefined estimate. */
export function undefinedShare(method: MethodId, note: string): ShareEstimate {
  return { method, value: null, low: null, high: null, note };
}

/** The estimate value ± reach, cut off at 0 and 1: a share cannot lie beyond them. */
export function symmetricShare(
  method: MethodId,
  value: number,
  reach: number,
  note: string | null = null,
): ShareEstimate {
  return { method, value: clip(value), low: clip(value - reach), high: clip(value + reach), note };
}

/** The nearest number in [0, 1]. */
export function clip(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** Mean; NaN of none. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/** Variance with divisor n − 1; NaN of fewer than two. */
export function variance(values: ArrayLike<number>): number {
  const centre = mean(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - centre) ** 2;
  return values.length < 2 ? NaN : sum / (values.length - 1);
}

/** How many probabilities reach the threshold: the books that the model decides to be of the class. */
export function countDecided(probabilities: ArrayLike<number>, threshold: number): number {
  let decided = 0;
  for (let i = 0; i < probabilities.length; i++) if (probabilities[i] >= threshold) decided++;
  return decided;
}
