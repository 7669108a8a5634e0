import { logChoose } from "./logChoose.js";

/** Rows of the two groups of a two-by-two table: how many have the property, and how many there are. */
export interface TwoGroups {
  /** Of the first group: those with the property, and all. */
  first: readonly [successes: number, trials: number];
  second: readonly [successes: number, trials: number];
}

/** P-values of Fisher's exact test. */
export interface FisherPValues {
  /** Of shares as different as these, or tables even less likely, in either direction. */
  twoSided: number;
  /** Of the first group's share being at least this much larger. */
  greater: number;
}

/**
 * Fisher's exact test of equal shares, conditional on both margins (Fisher, "The logic of inductive inference", JRSS
 * 98, 1935). The two-sided value sums the probabilities of all tables at most as likely as the one seen. 1 where a
 * group is empty, or where nobody or everybody has the property: such tables say nothing.
 */
export function fisherExact({ first, second }: TwoGroups): FisherPValues {
  const [a, n] = first;
  const [b, m] = second;
  const successes = a + b;
  const least = Math.max(0, successes - m);
  const most = Math.min(n, successes);
  const ways = logChoose(n + m, successes);
  const probability = (k: number) => Math.exp(logChoose(n, k) + logChoose(m, successes - k) - ways);
  // Equal probabilities may differ in the last digits.
  const seen = probability(a) * (1 + 1e-9);
  let twoSided = 0;
  let greater = 0;
  for (let k = least; k <= most; k++) {
    const p = probability(k);
    if (p <= seen) twoSided += p;
    if (k >= a) greater += p;
  }
  return { twoSided: Math.min(1, twoSided), greater: Math.min(1, greater) };
}
