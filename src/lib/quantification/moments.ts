import { mean, type LabelledScores } from "./shares.js";

/** Variances of outcome and probability over labelled books, and their covariance, with divisor n. */
export interface Moments {
  outcome: number;
  probability: number;
  covariance: number;
}

/** The moments of labelled books; NaN of none. */
export function momentsOf({ probabilities, outcomes }: LabelledScores): Moments {
  return {
    outcome: covariance(outcomes, outcomes),
    probability: covariance(probabilities, probabilities),
    covariance: covariance(outcomes, probabilities),
  };
}

/**
 * Books that a whole sample lends to the moments of a part of it. Twenty labelled books may hold no mistake at all, and
 * their own spread would then promise far too narrow an interval.
 */
export const lentBooks = 10;

/** The moments of a part with so many labelled books, steadied by those of the whole sample. */
export function steadied(own: Moments, labelled: number, whole: Moments): Moments {
  const mixed = (of: keyof Moments) => (labelled * own[of] + lentBooks * whole[of]) / (labelled + lentBooks);
  return { outcome: mixed("outcome"), probability: mixed("probability"), covariance: mixed("covariance") };
}

/** Covariance with divisor n; NaN of none. */
export function covariance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [centreA, centreB] = [mean(a), mean(b)];
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - centreA) * (b[i] - centreB);
  return sum / a.length;
}
