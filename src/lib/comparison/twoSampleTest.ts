import { crossFittedLogits, crossFittedParts } from "../learning/crossFitting.js";
import { fitLogistic } from "../learning/logisticRegression.js";
import { sparseMatrix, type SparseMatrix } from "../learning/matrix.js";
import { bootstrap, type Estimate } from "../statistics/bootstrap.js";
import { randomGenerator, shuffle, type RandomGenerator } from "../statistics/random.js";
import { titleKey } from "../text/titleKey.js";
import { rankingArea } from "./rankingArea.js";
import { titleWords } from "./titleWords.js";

/** A word that gives one side away. */
export interface TellingWord {
  word: string;
  /** In logits for a title of one word: above 0 it speaks for the first set. */
  weight: number;
  /** Titles of the two samples that have it. */
  first: number;
  second: number;
}

/** Can a classifier tell two sets of titles apart? */
export interface TwoSampleTest {
  /** Titles on each side. */
  titles: number;
  /** Share of titles put on the right side, each by a model that has not seen it; 0.5 is guessing. */
  accuracy: Estimate;
  /** Probability that a title of the first set scores above one of the second. */
  area: Estimate;
  /** Permutation p-value of the area; at least 1 / (permutations + 1). */
  pValue: number;
  /** The p-value corrected over a family, where it is part of one. */
  adjusted?: number;
  permutations: number;
  firstWords: TellingWord[];
  secondWords: TellingWord[];
}

const folds = 5;
const settings = { cost: 1, epochs: 8, tolerance: 0.03, seed: 1 };

/**
 * Classifier two-sample test (Lopez-Paz and Oquab, "Revisiting Classifier Two-Sample Tests", ICLR 2017): a logistic
 * regression over words learns to tell two equally large samples of titles apart, in five-fold cross-validation; if both
 * come from one distribution, it can do no better than guess. The p-value shuffles the sides and fits anew; intervals
 * draw titles again. Wordings of one title share a fold.
 *
 * @param first, second titles; of the longer list as many are drawn as the shorter has
 * @returns null where a side has fewer than ten titles
 */
export function twoSampleTest(
  first: readonly string[],
  second: readonly string[],
  { permutations = 99, seed = 1, words = 12 } = {},
): TwoSampleTest | null {
  const size = Math.min(first.length, second.length);
  if (size < 2 * folds) return null;
  const random = randomGenerator(seed);
  const titles = [...draw(first, size, random), ...draw(second, size, random)];
  const { matrix, vocabulary } = wordMatrix(titles);
  const fold = foldOf(titles, random);
  const sides = Float64Array.from(titles, (_, i) => (i < size ? 1 : 0));
  const parts = crossFittedParts(matrix, fold);
  const scores = crossFittedLogits(parts, sides, settings);
  const { accuracy, area } = bootstrap(
    titles.length,
    (sample) => ({
      accuracy:
        sample.reduce((right, i) => right + Number(scores[i] > 0 === (sides[i] === 1)), 0) / titles.length,
      area: rankingArea(scores, sides, sample),
    }),
    { resamples: 500, seed },
  );
  let asFar = 0;
  const shuffled = Array.from(sides);
  for (let b = 0; b < permutations; b++) {
    shuffle(shuffled, random);
    if (rankingArea(crossFittedLogits(parts, shuffled, settings), shuffled) >= area.value) asFar++;
  }
  const telling = tellingWords(matrix, sides, vocabulary);
  return {
    ...{ titles: size, accuracy, area, permutations, pValue: (asFar + 1) / (permutations + 1) },
    firstWords: telling.slice(0, words).filter(({ weight }) => weight > 0),
    secondWords: telling
      .slice(-words)
      .reverse()
      .filter(({ weight }) => weight < 0),
  };
}

/** Words by their weight in a model of all titles, with the counts of both sides; words of fewer than five titles aside. */
function tellingWords(
  matrix: SparseMatrix,
  sides: Float64Array,
  vocabulary: readonly string[],
): TellingWord[] {
  const { weights } = fitLogistic(matrix, sides, settings);
  const counts = [new Int32Array(matrix.columns), new Int32Array(matrix.columns)];
  for (let row = 0; row < matrix.rows; row++)
    for (let i = matrix.starts[row]; i < matrix.starts[row + 1]; i++)
      counts[1 - sides[row]][matrix.indices[i]]++;
  return vocabulary
    .map((word, k) => ({ word, weight: weights[k], first: counts[0][k], second: counts[1][k] }))
    .filter(({ first, second }) => first + second >= 5)
    .sort((a, b) => b.weight - a.weight);
}

/** Titles as rows of Euclidean length 1 over the words that at least two of them have. */
function wordMatrix(titles: readonly string[]): { matrix: SparseMatrix; vocabulary: string[] } {
  const texts = titles.map(titleWords);
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts].flatMap(([word, n]) => (n > 1 ? word : [])).sort();
  const numbers = new Map(vocabulary.map((word, i) => [word, i]));
  const vectors = texts.map((words) => {
    const indices = Int32Array.from(words.flatMap((word) => numbers.get(word) ?? []));
    return { indices, values: new Float32Array(indices.length).fill(1 / Math.sqrt(indices.length || 1)) };
  });
  return { matrix: sparseMatrix(vectors, vocabulary.length), vocabulary };
}

/** Folds of about equal size; wordings of one title share theirs. */
function foldOf(titles: readonly string[], random: RandomGenerator): Int32Array {
  const keys = shuffle([...new Set(titles.map(titleKey))], random);
  const folding = new Map(keys.map((key, i) => [key, i % folds]));
  return Int32Array.from(titles, (title) => folding.get(titleKey(title)) ?? 0);
}

function draw(titles: readonly string[], size: number, random: RandomGenerator): string[] {
  return shuffle([...titles], random).slice(0, size);
}
