import type { ModelFunction } from "../labellingFunction.js";
import { Vote } from "../votes.js";

/**
 * Votes of a function by a model's probabilities of fiction.
 *
 * @param probabilities one a book, each from a model that was trained without that book; NaN where there is none
 */
export function voteByModel({ lower, upper }: ModelFunction, probabilities: ArrayLike<number>): Int8Array {
  return Int8Array.from(probabilities, (probability) => {
    if (probability >= upper) return Vote.fiction;
    return probability <= lower ? Vote.nonFiction : Vote.abstain;
  });
}
