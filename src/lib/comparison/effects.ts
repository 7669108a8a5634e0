import { cramersV } from "./cramersV.js";
import { jensenShannonDistance } from "./jensenShannon.js";
import { wassersteinDistance } from "./wasserstein.js";

/** How far a set of books is from the collection in one attribute. */
export interface Effects {
  /** Jensen-Shannon distance, base 2, in [0, 1]. */
  jensenShannon: number;
  /** Bias-corrected Cramér's V of being in the set with the attribute, in [0, 1]. */
  cramersV: number;
  /** Wasserstein distance in the attribute's unit; NaN where it has none. */
  wasserstein: number;
  /** Mean of the set less mean of the collection, in the attribute's unit; NaN likewise. */
  shift: number;
}

/** Counts of a set and of the whole collection: of each category, and of each value of the number behind them. */
export interface AttributeCounts {
  set: ArrayLike<number>;
  collection: ArrayLike<number>;
  /** Empty where the attribute is no number. */
  setNumbers: ArrayLike<number>;
  collectionNumbers: ArrayLike<number>;
}

/**
 * Effect sizes of a set against the collection. The two distances compare the set with the whole collection, which
 * holds it; Cramér's V is of the table that divides the collection into the set and the other books.
 */
export function effects({ set, collection, setNumbers, collectionNumbers }: AttributeCounts): Effects {
  const rest = Array.from(collection, (n, k) => Math.max(0, n - set[k]));
  return {
    jensenShannon: jensenShannonDistance(set, collection),
    cramersV: cramersV([set, rest]),
    wasserstein: wassersteinDistance(setNumbers, collectionNumbers),
    shift: mean(setNumbers) - mean(collectionNumbers),
  };
}

function mean(counts: ArrayLike<number>): number {
  let [n, sum] = [0, 0];
  for (let value = 0; value < counts.length; value++) {
    n += counts[value];
    sum += counts[value] * value;
  }
  return sum / n;
}
