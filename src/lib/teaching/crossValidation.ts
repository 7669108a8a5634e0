import { randomGenerator, shuffle } from "../statistics/random.js";
import { titleKey } from "../text/titleKey.js";
import { taughtProbabilities } from "./taught.js";
import { teach, type Lesson, type TeachingSettings } from "./teach.js";

/**
 * The number of the fold of each text, drawn by chance. Texts of the same letters and digits share a fold, so that none is
 * judged by a model that was taught with its copy.
 */
export function foldsOf(texts: readonly string[], folds: number, seed = 1): Int8Array {
  const keys = texts.map(titleKey);
  const different = shuffle([...new Set(keys)], randomGenerator(seed));
  const foldOf = new Map(different.map((key, i) => [key, i % folds]));
  return Int8Array.from(keys, (key) => foldOf.get(key) ?? 0);
}

/** Some texts of a lesson. */
function selected({ texts, targets, weights }: Lesson, rows: readonly number[]): Lesson {
  const columns = targets.length / texts.length;
  return {
    texts: rows.map((row) => texts[row]),
    targets: Float64Array.from(
      rows.flatMap((row) => [...targets.subarray(row * columns, (row + 1) * columns)]),
    ),
    ...(weights && { weights: Float64Array.from(rows, (row) => weights[row]) }),
  };
}

/**
 * Probabilities of each text that has a fold by a model that was taught with the texts of all other folds, and with those that
 * have none: texts × labels, of the latter 0.
 *
 * @param fold number of each text's fold, from 0; below 0 of a text that teaches and is not judged
 */
export function crossValidated(
  lesson: Lesson,
  labels: number,
  fold: ArrayLike<number>,
  settings: TeachingSettings,
): Float32Array {
  const { texts } = lesson;
  const values = new Float32Array(texts.length * labels);
  const rows = [...texts.keys()];
  const folds = rows.reduce((most, row) => Math.max(most, fold[row] + 1), 0);
  for (let f = 0; f < folds; f++) {
    const others = rows.filter((row) => fold[row] !== f);
    const taught = teach(selected(lesson, others), settings);
    const probabilities = taughtProbabilities(taught);
    for (const row of rows) if (fold[row] === f) values.set(probabilities(texts[row]), row * labels);
  }
  return values;
}
