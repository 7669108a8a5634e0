import type { Bins } from "./field.js";

/** Ranges of whole numbers by the least of each: "1", "2–3", "4 or more". What is less than the first counts with it. */
export function wholeBins(least: readonly number[]): Bins {
  return {
    names: least.map((from, i) => {
      const next = least[i + 1];
      if (next === undefined) return `${from} or more`;
      return next === from + 1 ? `${from}` : `${from}–${next - 1}`;
    }),
    of: (value) =>
      Math.max(
        0,
        least.findLastIndex((from) => value >= from),
      ),
  };
}

/** Ranges of the same width from the first to the last edge, such as "0.50–0.60"; the last includes its end. */
export function realBins(edges: readonly number[]): Bins {
  return {
    names: edges.slice(0, -1).map((from, i) => `${from.toFixed(2)}–${edges[i + 1].toFixed(2)}`),
    of: (value) =>
      Math.min(
        edges.length - 2,
        Math.max(
          0,
          edges.findLastIndex((from) => value >= from),
        ),
      ),
  };
}
