import type { Steps } from "./steps.js";

/** Rows that are put in their places between two pauses: a millisecond or two. */
const portion = 65_536;

/**
 * Row numbers in the order of a whole number of each row, the least first, rows of the same number as they stand. A radix
 * sort by the lower 16 bits and then by the upper ones, in steps: sorting a million rows by comparison would hold a page
 * up for a second.
 */
export function* radixOrder(numbers: Uint32Array): Steps<Int32Array<ArrayBuffer>> {
  let order = new Int32Array(numbers.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  for (const shift of [0, 16]) {
    const next = firstPlaces(numbers, shift);
    const ordered = new Int32Array(order.length);
    for (let from = 0; from < order.length; from += portion) {
      const end = Math.min(order.length, from + portion);
      for (let i = from; i < end; i++) {
        const row = order[i];
        ordered[next[(numbers[row] >>> shift) & 0xffff]++] = row;
      }
      yield;
    }
    order = ordered;
  }
  return order;
}

/** For each value of 16 bits, how many rows have a lower one. */
function firstPlaces(numbers: Uint32Array, shift: number): Uint32Array {
  const first = new Uint32Array(0x10001);
  for (let row = 0; row < numbers.length; row++) first[((numbers[row] >>> shift) & 0xffff) + 1]++;
  for (let i = 1; i < first.length; i++) first[i] += first[i - 1];
  return first;
}
