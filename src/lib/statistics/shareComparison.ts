import type { Estimate } from "./bootstrap.js";
import type { ClusterShare } from "./clusterShare.js";
import { normalTail } from "./normalTail.js";

/** One share against another. */
export interface ShareComparison {
  /** First minus second, with the ends of its 95% interval. */
  difference: Estimate;
  /** First over second, with the ends of its 95% interval; the value and the upper end may be Infinity. */
  ratio: Estimate;
  /** Two-sided, of the hypothesis that the shares are equal. */
  pValue: number;
}

/**
 * Compares two shares of clustered trials that have no cluster in common (or few): intervals by the method of variance
 * estimates recovery from the cluster-aware limits of each share (Newcombe, Statistics in Medicine 17, 1998, method 10,
 * for the difference; Donner and Zou, Statistical Methods in Medical Research 21, 2012, for the ratio), and the score
 * test of equal shares at effective sample sizes (Rao and Scott, Biometrics 48, 1992). NaN where a side has no trials.
 */
export function compareShares(a: ClusterShare, b: ClusterShare): ShareComparison {
  const [na, nb] = [a.trials / a.designEffect, b.trials / b.designEffect];
  const pooled = (a.value * na + b.value * nb) / (na + nb);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / na + 1 / nb));
  const z = Math.abs(a.value - b.value) / error;
  // Both shares 0, or both 1: nothing tells them apart.
  const pValue = error === 0 ? 1 : 2 * normalTail(z);
  return { difference: difference(a, b), ratio: ratio(a, b), pValue };
}

function difference(a: ClusterShare, b: ClusterShare): Estimate {
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.clusterLow, b.clusterHigh - b.value),
    high: value + Math.hypot(a.clusterHigh - a.value, b.value - b.clusterLow),
  };
}

function ratio(a: ClusterShare, b: ClusterShare): Estimate {
  // The ends r are where the limit of p − r q that the two intervals give is 0: roots of A r² − 2 p q r + C.
  const product = a.value * b.value;
  const root = (mine: number, other: number) => {
    const [A, C] = [other * (2 * b.value - other), mine * (2 * a.value - mine)];
    return { A, C, sum: product + Math.sqrt(Math.max(0, product ** 2 - A * C)) };
  };
  const lower = root(a.clusterLow, b.clusterHigh);
  const upper = root(a.clusterHigh, b.clusterLow);
  return {
    value: a.value / b.value,
    low: lower.C <= 0 ? 0 : lower.C / lower.sum,
    high: upper.A <= 0 ? Infinity : upper.sum / upper.A,
  };
}
