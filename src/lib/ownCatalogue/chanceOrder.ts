import { eachRow, type Steps } from "../steps.js";
import { hashOf } from "../text/digest.js";

/**
 * Row numbers in random order: the order in which records are drawn by chance. It is that of a hash of each record's key, so
 * that a record that comes or goes leaves all others in their order, and a sample that was drawn before it remains one.
 *
 * @param keys see `recordKeys` @param seed the same gives the same order
 */
export function* chanceOrder(keys: readonly string[], seed: number): Steps<Int32Array> {
  const hashes = new Uint32Array(keys.length);
  let order = new Int32Array(keys.length);
  yield* eachRow(keys.length, (row) => {
    hashes[row] = hashOf(keys[row], seed);
    order[row] = row;
  });
  // By the lower half of the hash, then by the upper: sorting by comparison would hold the page up for a second.
  for (const half of [0, 16]) order = yield* orderedBy(order, (row) => (hashes[row] >>> half) & 0xffff);
  return order;
}

/** Rows in the order of a number of 16 bits, those of the same number as they were. */
function* orderedBy(rows: Int32Array, number: (row: number) => number): Steps<Int32Array<ArrayBuffer>> {
  const next = new Uint32Array(0x10001);
  yield* eachRow(rows.length, (i) => next[number(rows[i]) + 1]++);
  for (let i = 1; i < next.length; i++) next[i] += next[i - 1];
  const ordered = new Int32Array(rows.length);
  yield* eachRow(rows.length, (i) => (ordered[next[number(rows[i])]++] = rows[i]));
  return ordered;
}

/**
 * The random sample: the beginning of the chance order up to the first row that nobody has annotated, in whatever way the
 * rows before it came to be annotated. As the order knows nothing of the records, it is a simple random sample of the rows
 * that `within` lets pass, and doubtful records that were sought out elsewhere neither swell it nor are missing from it.
 *
 * @param order see `chanceOrder`
 */
export function chanceSample(
  order: Int32Array,
  isAnnotated: (row: number) => boolean,
  within: (row: number) => boolean = () => true,
): number[] {
  const sample: number[] = [];
  for (const row of order) {
    if (!within(row)) continue;
    if (!isAnnotated(row)) break;
    sample.push(row);
  }
  return sample;
}
