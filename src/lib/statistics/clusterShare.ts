import type { Estimate } from "./bootstrap.js";
import { wilson } from "./wilson.js";

/** Successes and trials of one cluster: records that go together, such as those under one heading. */
export interface Cluster {
  successes: number;
  trials: number;
}

/** What a share of clustered trials follows from. */
export interface ClusterCounts {
  successes: number;
  trials: number;
  /** Clusters with at least one trial. */
  clusters: number;
  /** How many times larger the variance is than that of as many independent trials, at least 1. */
  designEffect: number;
}

/** A share of clustered trials: as if they were independent, and as what they are. */
export interface ClusterShare extends Estimate, ClusterCounts {
  /** Ends of Wilson's interval at the effective number of trials, trials / designEffect. */
  clusterLow: number;
  clusterHigh: number;
}

/**
 * Share of successes with two intervals: Wilson's for independent trials, and Wilson's at the effective sample size
 * (Dean and Pagano, "Evaluating confidence interval methods for binomial proportions in clustered surveys", Journal of
 * Survey Statistics and Methodology 3, 2015). The design effect is the larger of the linearised one (`columnDesignEffect`)
 * and Kish's 1 + (m − 1) ρ, with m the trial-weighted mean size of these clusters, so that a group without a single
 * success has one too. NaN throughout for no trials.
 *
 * @param correlation ρ, the intracluster correlation of the whole that the group is part of
 */
export function clusterShare(clusters: readonly Cluster[], correlation: number): ClusterShare {
  const { successes, trials, squares, count } = totals(clusters);
  const kish = trials > 0 ? 1 + (squares / trials - 1) * Math.max(0, correlation) : NaN;
  const linearised = designEffect(clusters);
  const effect = Math.max(1, kish, Number.isNaN(linearised) ? 0 : linearised);
  return shareOfCounts({ successes, trials, clusters: count, designEffect: effect });
}

/** The share that follows from counts; see `clusterShare`. */
export function shareOfCounts({ successes, trials, clusters, designEffect }: ClusterCounts): ClusterShare {
  const independent = wilson(successes, trials);
  const effective = wilson(successes / designEffect, trials / designEffect);
  return {
    ...independent,
    ...{ successes, trials, clusters, designEffect },
    clusterLow: effective.low,
    clusterHigh: effective.high,
  };
}

/** The counts of a share alone. */
export function countsOf({ successes, trials, clusters, designEffect }: ClusterShare): ClusterCounts {
  return { successes, trials, clusters, designEffect };
}

/** `columnDesignEffect` of clusters. */
function designEffect(clusters: readonly Cluster[]): number {
  return columnDesignEffect(
    clusters.map(({ successes }) => successes),
    clusters.map(({ trials }) => trials),
  );
}

/**
 * Design effect of a share: its variance, linearised over C clusters, C/(C − 1) Σ (y − p n)² / N² (Cochran, Sampling
 * Techniques, 3rd edition 1977, section 11.8), over the binomial p (1 − p) / N. Not bounded by 1. NaN where the share
 * is 0 or 1, or for fewer than two clusters.
 *
 * @param successes y of each cluster
 * @param trials n of each cluster; clusters without trials do not count
 */
export function columnDesignEffect(successes: ArrayLike<number>, trials: ArrayLike<number>): number {
  let [y, n, count, sum] = [0, 0, 0, 0];
  for (let i = 0; i < trials.length; i++) {
    y += successes[i];
    n += trials[i];
    if (trials[i] > 0) count++;
  }
  const p = y / n;
  if (count < 2 || !(p > 0 && p < 1)) return NaN;
  for (let i = 0; i < trials.length; i++) sum += (successes[i] - p * trials[i]) ** 2;
  return ((count / (count - 1)) * sum) / n / (p * (1 - p));
}

/**
 * Intracluster correlation of a binary outcome by analysis of variance (Donner, "A review of inference procedures for
 * the intraclass correlation coefficient in the one-way random effects model", International Statistical Review 54,
 * 1986): about 0 where clusters differ no more than chance makes them, 1 where each is all or nothing. NaN where all
 * clusters have one trial, where there are fewer than two, or where nothing varies.
 */
export function intraclusterCorrelation(clusters: readonly Cluster[]): number {
  const { successes, trials, squares, count } = totals(clusters);
  const p = successes / trials;
  let between = 0;
  let within = 0;
  for (const { successes, trials } of clusters) {
    if (trials === 0) continue;
    const share = successes / trials;
    between += trials * (share - p) ** 2;
    within += trials * share * (1 - share);
  }
  between /= count - 1;
  within /= trials - count;
  const size = (trials - squares / trials) / (count - 1);
  return (between - within) / (between + (size - 1) * within);
}

function totals(clusters: readonly Cluster[]) {
  const sum = { successes: 0, trials: 0, squares: 0, count: 0 };
  for (const { successes, trials } of clusters) {
    sum.successes += successes;
    sum.trials += trials;
    sum.squares += trials ** 2;
    if (trials > 0) sum.count++;
  }
  return sum;
}
