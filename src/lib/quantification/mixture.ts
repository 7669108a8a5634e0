import { symmetricShare, undefinedShare, z95, type ShareEstimate } from "./shares.js";

/** Scores of books, and how likely each of them is in the class and in all others, up to a factor of the score's own. */
export interface Mixture {
  /** How many books have the score. */
  books: Float64Array;
  ofClass: Float64Array;
  ofOthers: Float64Array;
}

/** Sums over the books of the slope of the log-likelihood at a share, (f₁ − f₀) / (π f₁ + (1 − π) f₀), and of its square. */
function slopeSums({ books, ofClass, ofOthers }: Mixture, share: number): [slopes: number, squares: number] {
  let [slopes, squares] = [0, 0];
  for (let i = 0; i < books.length; i++) {
    if (books[i] === 0) continue;
    const slope = (ofClass[i] - ofOthers[i]) / (share * ofClass[i] + (1 - share) * ofOthers[i]);
    slopes += books[i] * slope;
    squares += books[i] * slope ** 2;
  }
  return [slopes, squares];
}

/**
 * The share π in [0, 1] under which the scores are likeliest: it maximises Σ ln(π f₁ + (1 − π) f₀), which is concave in π,
 * and is what expectation maximisation climbs to. Newton's method, kept between bounds that close in on it.
 */
export function likeliestShare(mixture: Mixture): number {
  let [low, high, share] = [0, 1, 0.5];
  for (let step = 0; step < 60; step++) {
    const [slopes, squares] = slopeSums(mixture, share);
    if (slopes > 0) low = share;
    else high = share;
    const newton = share + slopes / squares;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - share) < 1e-12) break;
    share = next;
  }
  return share;
}

/**
 * The likeliest share with its interval by the delta method: 1.96 √((var(slope) / N + labelled variance) / mean(slope²)²).
 * The first part is the chance of which books there are, the second that of which books were labelled.
 *
 * @param labelledVariance variance of the mean slope at the given share that comes from the labelled books
 */
export function mixtureEstimate(
  method: ShareEstimate["method"],
  mixture: Mixture,
  labelledVariance: (share: number) => number,
): ShareEstimate {
  const share = likeliestShare(mixture);
  const [slopes, squares] = slopeSums(mixture, share);
  const books = mixture.books.reduce((sum, count) => sum + count, 0);
  const information = squares / books;
  if (!(information > 1e-9)) return undefinedShare(method, "the scores of both kinds look alike");
  // Rounding can make a variance of nothing a hair less than 0.
  const fromBooks = Math.max(0, information - (slopes / books) ** 2) / books;
  return symmetricShare(method, share, (z95 * Math.sqrt(fromBooks + labelledVariance(share))) / information);
}
