/** A set of row numbers, one bit a row, in words of 32 bits. Bits beyond the last row are 0. */
export type Bitset = Uint32Array;

/** The rows, of n, for which the test holds. */
export function bitset(n: number, test: (row: number) => boolean): Bitset {
  const bits = new Uint32Array((n + 31) >>> 5);
  for (let row = 0; row < n; row++) if (test(row)) bits[row >>> 5] |= 1 << (row & 31);
  return bits;
}

/** The set of some rows, of n. */
export function setOf(n: number, rows: readonly number[]): Bitset {
  const bits = new Uint32Array((n + 31) >>> 5);
  for (const row of rows) bits[row >>> 5] |= 1 << (row & 31);
  return bits;
}

/** Is the row in the set? */
export function holds(bits: Bitset, row: number): boolean {
  return ((bits[row >>> 5] >>> (row & 31)) & 1) === 1;
}

/** The rows of the set, ascending. */
export function rowsOf(bits: Bitset): number[] {
  const rows: number[] = [];
  bits.forEach((word, at) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) rows.push(at * 32 + 31 - Math.clz32(rest & -rest));
  });
  return rows;
}

/** Rows that are in both sets, counted over the words from `from` to `to`. */
export function intersectionSize(a: Bitset, b: Bitset, from = 0, to = a.length): number {
  let size = 0;
  for (let at = from; at < to; at++) size += bitsIn(a[at] & b[at]);
  return size;
}

/** Rows in the set. */
export function size(bits: Bitset): number {
  return intersectionSize(bits, bits);
}

/** Takes out of `target` what is not in `other`. */
export function intersectInto(target: Bitset, other: Bitset): void {
  for (let at = 0; at < target.length; at++) target[at] &= other[at];
}

/** Overlap of two sets: the rows of both over the rows of either (Jaccard, 1901), in [0, 1]; 0 for two empty sets. */
export function jaccard(a: Bitset, b: Bitset): number {
  const both = intersectionSize(a, b);
  const either = size(a) + size(b) - both;
  return either === 0 ? 0 : both / either;
}

/** Ones of a 32-bit word, summed in pairs, fours and bytes side by side. */
export function bitsIn(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
