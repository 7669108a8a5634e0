import { randomGenerator, shuffle } from "../statistics/random.js";

/** Row numbers in random order: the order in which records are drawn by chance. @param seed the same gives the same order */
export function chanceOrder(rows: number, seed: number): Int32Array {
  return shuffle(
    Int32Array.from({ length: rows }, (_, row) => row),
    randomGenerator(seed),
  );
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
