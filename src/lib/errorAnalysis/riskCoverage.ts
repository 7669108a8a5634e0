/** How often a model errs on the titles it is surest of. */
export interface RiskPoint {
  /** Share of the titles that are kept, those of highest confidence, in (0, 1]. */
  coverage: number;
  /** Share of the titles kept that are wrong, in [0, 1]. */
  risk: number;
  /** Least confidence among the titles kept. */
  confidence: number;
}

/** Titles by falling confidence, and where runs of equal confidence end. */
export interface ConfidenceOrder {
  order: Uint32Array;
  /** For each place in the order, one past the last place with the same confidence. */
  tieEnd: Uint32Array;
}

/** Orders titles by falling confidence. */
export function confidenceOrder(confidence: ArrayLike<number>): ConfidenceOrder {
  const order = Uint32Array.from({ length: confidence.length }, (_, i) => i);
  order.sort((a, b) => confidence[b] - confidence[a] || a - b);
  const tieEnd = new Uint32Array(order.length);
  for (let k = order.length - 1; k >= 0; k--) {
    const tied = k + 1 < order.length && confidence[order[k]] === confidence[order[k + 1]];
    tieEnd[k] = tied ? tieEnd[k + 1] : k + 1;
  }
  return { order, tieEnd };
}

/**
 * The risk-coverage curve (El-Yaniv and Wiener, JMLR 11, 2010): the share of wrong titles among the surest, for every
 * share that confidence can tell apart. One point for each distinct confidence.
 */
export function riskCoverage(confidence: ArrayLike<number>, wrong: ArrayLike<boolean>): RiskPoint[] {
  const { order, tieEnd } = confidenceOrder(confidence);
  const points: RiskPoint[] = [];
  let errors = 0;
  for (let k = 0; k < order.length; k++) {
    errors += Number(wrong[order[k]]);
    if (tieEnd[k] !== k + 1) continue;
    const kept = k + 1;
    points.push({ coverage: kept / order.length, risk: errors / kept, confidence: confidence[order[k]] });
  }
  return points;
}

/** Points of a curve of which more would not be seen: the last of each five thousandths of coverage, and the last. */
export function thinned(points: readonly RiskPoint[]): RiskPoint[] {
  const step = ({ coverage }: RiskPoint) => Math.floor(coverage * 200);
  return points.filter((point, i) => i === points.length - 1 || step(points[i + 1]) > step(point));
}

/**
 * Area under the risk-coverage curve (Geifman and El-Yaniv, "Selective classification for deep neural networks", NIPS
 * 2017; Geifman, Uziel and El-Yaniv, ICLR 2019): the mean, over k = 1 … n, of the share that is wrong among the k
 * surest titles. In [0, 1], lower is better. Titles of equal confidence count as in random order, on average. NaN
 * for no titles.
 *
 * @param times how often each title occurs, for resampling; once if not given
 */
export function riskCoverageArea(
  { order, tieEnd }: ConfidenceOrder,
  wrong: ArrayLike<boolean>,
  times?: ArrayLike<number>,
): number {
  let [kept, errors, sum] = [0, 0, 0];
  for (let k = 0; k < order.length;) {
    const end = tieEnd[k];
    let [tied, tiedErrors] = [0, 0];
    for (; k < end; k++) {
      const weight = times ? times[order[k]] : 1;
      tied += weight;
      if (wrong[order[k]]) tiedErrors += weight;
    }
    for (let j = 1; j <= tied; j++) sum += (errors + (tiedErrors * j) / tied) / (kept + j);
    kept += tied;
    errors += tiedErrors;
  }
  return sum / kept;
}

/** The least area that n titles with so many errors can have: all errors at the lowest confidence. NaN for no titles. */
export function leastArea(n: number, errors: number): number {
  let sum = 0;
  for (let k = n - errors + 1; k <= n; k++) sum += (k - (n - errors)) / k;
  return sum / n;
}
