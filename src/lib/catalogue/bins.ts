import type { Bins } from "./field.js";

/**
 * Ranges of whole numbers by the least of each: "1", "2–3", "4 or more". What is less than the first counts with it.
 * @param names of the ranges, where they have names of their own
 */
export function wholeBins(least: readonly number[], names?: readonly string[]): Bins {
  const next = (i: number) => (i + 1 < least.length ? least[i + 1] : null);
  return {
    names: names ?? least.map((from, i) => wholesInWords(from, next(i))),
    ends: least.map((from, i) => {
      const after = next(i);
      return [i === 0 ? null : from, after === null ? null : after - 1];
    }),
    of: (value) => rangeOf(value, least),
  };
}

/** Ranges of the same width from the first to the last edge, such as "0.50–0.60"; the last includes its end. */
export function realBins(edges: readonly number[]): Bins {
  const ends = edges.slice(0, -1).map((from, i) => [from, edges[i + 1]] as const);
  return {
    names: ends.map(([from, to]) => `${from.toFixed(2)}–${to.toFixed(2)}`),
    ends,
    of: (value) => Math.min(ends.length - 1, rangeOf(value, edges)),
  };
}

function rangeOf(value: number, least: readonly number[]): number {
  return Math.max(
    0,
    least.findLastIndex((from) => value >= from),
  );
}

function wholesInWords(from: number, next: number | null): string {
  if (next === null) return `${from} or more`;
  return next === from + 1 ? `${from}` : `${from}–${next - 1}`;
}
