const short = [1, 3, 5, 7, 10, 15, 25, Infinity];
const long = [1, 10, 20, 40, 80, 120, 160, 240, Infinity];

/** Edges of ranges of words for a chart: finer where the median text has at most 25 words. */
export function lengthEdges(lengths: readonly number[]): readonly number[] {
  const sorted = [...lengths].sort((a, b) => a - b);
  return (sorted[sorted.length >> 1] ?? 0) <= 25 ? short : long;
}
