import { randomGenerator, shuffle } from "../statistics/random.js";
import { titleKey } from "../text/titleKey.js";
import { taughtProbabilities } from "./taught.js";
import { teach, type Lesson, type TeachingSettings } from "./teach.js";

/**
 * The number of the fold of each text, drawn by chance. Texts of the same letters and digits share a fold, so that none is
 * judged by a model that was taught with its copy.
 */
export function foldsOf(texts: readonly string[], folds: number, seed = 1): Uint8Array {
  const keys = texts.map(titleKey);
  const different = shuffle([...new Set(keys)], randomGenerator(seed));
  const foldOf = new Map(different.map((key, i) => [key, i % folds]));
  return Uint8Array.from(keys, (key) => foldOf.get(key) ?? 0);
}

/**
 * Probabilities of each text by a model that was taught with the texts of all other folds, texts × labels.
 *
 * @param fold number of each text's fold, from 0
 */
export function crossValidated(
  { texts, targets, weights }: Lesson,
  labels: number,
  fold: ArrayLike<number>,
  settings: TeachingSettings,
): Float32Array {
  const values = new Float32Array(texts.length * labels);
  const columns = targets.length / texts.length;
  const rows = [...texts.keys()];
  const folds = rows.reduce((most, row) => Math.max(most, fold[row] + 1), 0);
  for (let f = 0; f < folds; f++) {
    const others = rows.filter((row) => fold[row] !== f);
    const taught = teach(
      {
        texts: others.map((row) => texts[row]),
        targets: Float64Array.from(
          others.flatMap((row) => [...targets.subarray(row * columns, (row + 1) * columns)]),
        ),
        ...(weights && { weights: Float64Array.from(others, (row) => weights[row]) }),
      },
      settings,
    );
    const probabilities = taughtProbabilities(taught);
    for (const row of rows) if (fold[row] === f) values.set(probabilities(texts[row]), row * labels);
  }
  return values;
}
