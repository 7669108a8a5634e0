import type { Steps } from "./steps.js";

/** Rows that are merged between two pauses. */
const portion = 256;

/**
 * Row numbers in the order of a comparison, rows that compare as equal as they stand: a merge sort from the bottom up, in
 * steps, for comparisons that are slow.
 *
 * @param compare below 0 where the first row comes before the second, above 0 where it comes after it
 */
export function* mergeOrder(rows: number, compare: (a: number, b: number) => number): Steps<Int32Array> {
  let runs = new Int32Array(rows);
  for (let row = 0; row < rows; row++) runs[row] = row;
  let merged = new Int32Array(rows);
  for (let width = 1; width < rows; width *= 2) {
    for (let start = 0; start < rows; start += 2 * width) {
      const middle = Math.min(start + width, rows);
      const end = Math.min(middle + width, rows);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        if (at % portion === 0) yield;
        const isLeft = right === end || (left < middle && compare(runs[left], runs[right]) <= 0);
        merged[at] = isLeft ? runs[left++] : runs[right++];
      }
    }
    [runs, merged] = [merged, runs];
  }
  return runs;
}
