import { randomGenerator, shuffle } from "../../src/lib/statistics/random.js";

/**
 * Fold of each row, 0 to folds − 1: rows in random order, dealt out in turn within each class, so that every fold
 * has nearly the same share of each.
 *
 * @param classes class number of each row
 */
export function stratifiedFolds(classes: ArrayLike<number>, folds: number, seed: number): Int32Array {
  const order = shuffle(
    Array.from(classes, (_, row) => row),
    randomGenerator(seed),
  );
  order.sort((a, b) => classes[a] - classes[b]);
  const fold = new Int32Array(classes.length);
  order.forEach((row, place) => (fold[row] = place % folds));
  return fold;
}
