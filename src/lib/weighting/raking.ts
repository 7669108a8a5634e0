/** A property of the sample's units with the shares that it has in the population. */
export interface Margin {
  name: string;
  /** Category number of each unit. */
  category: ArrayLike<number>;
  /** Share or count of each category in the population, 0 or more. */
  target: readonly number[];
}

export interface RakingSettings {
  /** Greatest weight, as a multiple of the mean weight; none if not given. */
  largest?: number;
  /** Rounds over all margins at most: 200 if not given. */
  rounds?: number;
  /** Largest difference of a weighted share from its target that counts as converged: 1e-6 if not given. */
  tolerance?: number;
}

export interface Raking {
  /** Weight of each unit, with mean 1; 0 where the population has none of its category. */
  weights: Float64Array;
  /** Do all margins meet their targets within the tolerance? */
  converged: boolean;
  rounds: number;
  /** Largest difference between a weighted share and its target, in [0, 1]. */
  gap: number;
  /** Units cut at the largest weight. */
  trimmed: number;
  /** Categories left out, as "margin: number", because the sample has none of them. */
  unreachable: { margin: string; category: number }[];
}

/**
 * Raking, or iterative proportional fitting (Deming and Stephan, "On a least squares adjustment of a sampled frequency
 * table when the expected marginal totals are known", Annals of Mathematical Statistics 11, 1940): weights are scaled
 * to one margin after the other until all agree with the population.
 *
 * A category of the population without a unit in the sample cannot be reached by any weight: it leaves its margin, whose
 * other targets are scaled to 1, and is listed. Weights above `largest` are cut and the margins fitted again, in every
 * round; where the cut binds, the margins may stay apart, and `gap` says by how much.
 */
export function rake(units: number, margins: readonly Margin[], settings: RakingSettings = {}): Raking {
  const { largest = Infinity, rounds = 200, tolerance = 1e-6 } = settings;
  const unreachable: Raking["unreachable"] = [];
  const goals = margins.map(({ name, category, target }) => {
    const present = new Float64Array(target.length);
    for (let i = 0; i < units; i++) present[category[i]] = 1;
    target.forEach((share, k) => {
      if (share > 0 && present[k] === 0) unreachable.push({ margin: name, category: k });
    });
    const reachable = target.map((share, k) => share * present[k]);
    const total = reachable.reduce((sum, share) => sum + share, 0);
    return reachable.map((share) => (total > 0 ? share / total : 0));
  });
  const weights = new Float64Array(units).fill(1);
  let [round, gap] = [0, units > 0 ? distance(weights, margins, goals) : 0];
  while (gap > tolerance && round < rounds) {
    round++;
    margins.forEach(({ category }, m) => fitMargin(weights, category, goals[m]));
    trim(weights, largest);
    gap = distance(weights, margins, goals);
  }
  return {
    ...{ weights, converged: gap <= tolerance, rounds: round, gap, unreachable },
    trimmed: weights.filter((weight) => weight >= largest * (1 - 1e-9)).length,
  };
}

/** Scales the weights so that the categories have their target shares and the mean is 1. */
function fitMargin(weights: Float64Array, category: ArrayLike<number>, goal: readonly number[]): void {
  const sums = categorySums(weights, category, goal.length);
  for (let i = 0; i < weights.length; i++) {
    const sum = sums[category[i]];
    weights[i] = sum > 0 ? (weights[i] * goal[category[i]] * weights.length) / sum : 0;
  }
}

/** Cuts weights above `largest` times their mean, and scales the rest so that the mean is 1 again. */
function trim(weights: Float64Array, largest: number): void {
  if (largest === Infinity) return;
  for (let pass = 0; pass < 20; pass++) {
    let [cut, rest] = [0, 0];
    for (const weight of weights)
      if (weight >= largest) cut++;
      else rest += weight;
    const scale = rest > 0 ? (weights.length - cut * largest) / rest : 1;
    for (let i = 0; i < weights.length; i++)
      weights[i] = weights[i] >= largest ? largest : Math.min(largest, weights[i] * Math.max(0, scale));
    if (Math.abs(scale - 1) < 1e-12) break;
  }
}

/** Largest difference between a weighted share and its target. */
function distance(
  weights: Float64Array,
  margins: readonly Margin[],
  goals: readonly (readonly number[])[],
): number {
  let furthest = 0;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  margins.forEach(({ category }, m) => {
    const sums = categorySums(weights, category, goals[m].length);
    goals[m].forEach((goal, k) => (furthest = Math.max(furthest, Math.abs(sums[k] / total - goal))));
  });
  return furthest;
}

function categorySums(weights: Float64Array, category: ArrayLike<number>, categories: number): Float64Array {
  const sums = new Float64Array(categories);
  for (let i = 0; i < weights.length; i++) sums[category[i]] += weights[i];
  return sums;
}
