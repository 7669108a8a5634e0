import { radixOrder } from "../radixOrder.js";
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
  yield* eachRow(keys.length, (row) => (hashes[row] = hashOf(keys[row], seed)));
  return yield* radixOrder(hashes);
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
