import { crossFittedLogits, crossFittedParts } from "../learning/crossFitting.js";
import { sparseMatrix } from "../learning/matrix.js";
import { randomGenerator, shuffle } from "../statistics/random.js";

/** What is known of a text without its label, in a few coarse words, such as "English" and "6–7". */
export type Traits = readonly string[];

const folds = 2;
const settings = { cost: 1, epochs: 8, tolerance: 0.03, seed: 1 };

/**
 * Strata of two sets of texts, within which their density ratio hardly varies: a logistic regression over the traits
 * tells the sets apart, each text is scored by a model that has not seen it, and the scores are cut so that all strata
 * hold as much of both sets together, either set weighing half (Rosenbaum and Rubin, "Reducing bias in observational
 * studies using subclassification on the propensity score", JASA 79, 1984).
 *
 * @returns number of each text's stratum, from 0, the more of the second set the higher
 */
export function strata(
  first: readonly Traits[],
  second: readonly Traits[],
  count: number,
  seed = 1,
): { first: Int32Array; second: Int32Array } {
  const scores = sideScores(first, second, seed);
  const stratum = new Int32Array(scores.length);
  let [mass, last, lastScore] = [0, 0, NaN];
  for (const row of Array.from(scores.keys()).sort((a, b) => scores[a] - scores[b])) {
    // Texts of equal score share a stratum.
    if (scores[row] !== lastScore) last = Math.min(count - 1, Math.floor(mass * count + 1e-9));
    lastScore = scores[row];
    stratum[row] = last;
    mass += 0.5 / (row < first.length ? first : second).length;
  }
  return { first: stratum.slice(0, first.length), second: stratum.slice(first.length) };
}

/** Logit of each text, those of the first set first, for belonging to the second, by a model that has not seen it. */
export function sideScores(first: readonly Traits[], second: readonly Traits[], seed: number): Float64Array {
  const all = [...first, ...second];
  const numbers = new Map<string, number>();
  const vectors = all.map((traits) => {
    const indices = traits.map((trait, t) => {
      const named = `${t} ${trait}`;
      if (!numbers.has(named)) numbers.set(named, numbers.size);
      return numbers.get(named) ?? 0;
    });
    return { indices: Int32Array.from(indices), values: new Float32Array(indices.length).fill(1) };
  });
  const sides = Float64Array.from(all, (_, row) => Number(row >= first.length));
  const fold = shuffle(Int32Array.from(all.keys()), randomGenerator(seed)).map((place) => place % folds);
  return crossFittedLogits(crossFittedParts(sparseMatrix(vectors, numbers.size), fold), sides, settings);
}
