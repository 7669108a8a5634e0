import { countOnGrid, type Grid } from "./grid.js";
import { mixtureEstimate } from "./mixture.js";
import { undefinedShare, type LabelledScores, type ShareEstimate } from "./shares.js";

/** How the probabilities of labelled books of both kinds lie. */
export interface ScoreDensities {
  bandwidth: number;
  ofClass: KernelDensity;
  ofOthers: KernelDensity;
}

interface KernelDensity {
  /** Labelled books, and how many of them stand at each point of the grid. */
  books: number;
  counts: Float64Array;
  /** Mean kernel of them all at each point. */
  density: Float64Array;
}

/** Probabilities are counted on this grid, which moves no share by more than 0.001. */
const grid: Grid = { from: 0, to: 1, steps: 100 };

/**
 * Densities of both kinds of labelled books by Gaussian kernels, exp(−(p − q)² / h²) up to a constant that both share:
 * the distance of the vectors (1 − p, p) and (1 − q, q) is √2 |p − q|.
 *
 * @param bandwidth h, in units of that distance
 */
export function scoreDensities({ probabilities, outcomes }: LabelledScores, bandwidth = 0.1): ScoreDensities {
  const of = (outcome: number): KernelDensity => {
    const own = probabilities.filter((_, i) => outcomes[i] === outcome);
    const counts = countOnGrid(own, grid);
    return { books: own.length, counts, density: smooth(counts, bandwidth).map((sum) => sum / own.length) };
  };
  return { bandwidth, ofClass: of(1), ofOthers: of(0) };
}

/**
 * KDEy by maximum likelihood: the share under which a mixture of both kinds' densities makes the probabilities likeliest
 * (Moreo, González and del Coz, "Kernel density estimation for multiclass quantification", 2024, KDEy-ML; bandwidth 0.1
 * as in QuaPy).
 *
 * Interval: `mixtureEstimate`, in which a labelled book of the class moves the mean slope by the mean of f₀ / m² over all
 * books, weighted with its kernel, and another by −f₁ / m², m being the mixture. Undefined where the labelled books lack a
 * class.
 */
export function kernelDensity(
  probabilities: Float64Array,
  { bandwidth, ofClass, ofOthers }: ScoreDensities,
): ShareEstimate {
  const method = "kernelDensity";
  if (probabilities.length === 0) return undefinedShare(method, "no book");
  if (ofClass.books === 0 || ofOthers.books === 0)
    return undefinedShare(method, "the labelled books are not of both kinds");
  const books = countOnGrid(probabilities, grid);
  const [f1, f0] = [ofClass.density, ofOthers.density];
  return mixtureEstimate(method, { books, ofClass: f1, ofOthers: f0 }, (share) => {
    const pull = (other: Float64Array) =>
      smooth(
        books.map((count, i) =>
          count === 0
            ? 0
            : ((count / probabilities.length) * other[i]) / (share * f1[i] + (1 - share) * f0[i]) ** 2,
        ),
        bandwidth,
      );
    return varianceOfMean(ofClass, pull(f0)) + varianceOfMean(ofOthers, pull(f1));
  });
}

/** Variance of the mean of values on the grid over the labelled books that stand there. */
function varianceOfMean({ books, counts }: KernelDensity, values: Float64Array): number {
  if (books < 2) return 0;
  let [sum, squares] = [0, 0];
  counts.forEach((count, point) => {
    sum += count * values[point];
    squares += count * values[point] ** 2;
  });
  return Math.max(0, squares - sum ** 2 / books) / (books - 1) / books;
}

/** The sum of the kernels that stand on the grid, at each of its points. */
function smooth(counts: Float64Array, bandwidth: number): Float64Array {
  const kernel = counts.map((_, distance) => Math.exp(-((distance / grid.steps / bandwidth) ** 2)));
  const smoothed = new Float64Array(counts.length);
  for (let from = 0; from < counts.length; from++) {
    if (counts[from] === 0) continue;
    for (let at = 0; at < counts.length; at++) smoothed[at] += counts[from] * kernel[Math.abs(at - from)];
  }
  return smoothed;
}
