/** Points at equal distances from `from` to `to`. */
export interface Grid {
  from: number;
  to: number;
  steps: number;
}

/** The number at each point. */
export function pointsOf({ from, to, steps }: Grid): Float64Array {
  return Float64Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
}

/**
 * Counts numbers on a grid. Each is shared by the two points next to it, the nearer one taking more, so that sums of a
 * smooth function over the numbers stay right to the square of a step (linear binning: Wand, "Fast computation of
 * multivariate kernel estimators", Journal of Computational and Graphical Statistics 3, 1994). Numbers beyond the ends
 * count at the ends.
 */
export function countOnGrid(numbers: Float64Array, { from, to, steps }: Grid): Float64Array {
  const counts = new Float64Array(steps + 1);
  const scale = steps / (to - from);
  for (const number of numbers) {
    const place = Math.min(steps, Math.max(0, (number - from) * scale));
    const point = Math.min(steps - 1, Math.floor(place));
    counts[point] += point + 1 - place;
    counts[point + 1] += place - point;
  }
  return counts;
}
