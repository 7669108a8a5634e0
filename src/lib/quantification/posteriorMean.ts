import { logit } from "../statistics/sigmoid.js";
import {
  mean,
  symmetricShare,
  undefinedShare,
  variance,
  z95,
  type ScoredPopulation,
  type ShareEstimate,
} from "./shares.js";

/**
 * The mean of the model's probabilities: the expected share, if the probabilities are calibrated for these books
 * (Bella, Ferri, Hernández-Orallo and Ramírez-Quintana, "Quantification via probability estimators", ICDM 2010).
 *
 * Interval: 1.96 √(books + calibration), by the delta method. Books: (var(p) + mean(p (1 − p))) / N, as the bootstrap
 * over books would give. Calibration: how far slope and intercept of the logits could be off without the labelled
 * books telling, gᵀ I⁻¹ g, where I = Σ p (1 − p) (z, 1)(z, 1)ᵀ over the labelled books is the Fisher information of
 * Platt's scaling at slope 1 and intercept 0, and g = mean of p (1 − p) (z, 1) over all books. The estimate is left
 * where the probabilities put it: the interval allows for unnoticed miscalibration, and does not repair what the
 * labelled books do show. Without labelled books it covers the books alone, and the note says so.
 *
 * @param labelled the whole labelled sample, also for a part of the population
 */
export function posteriorMean({ probabilities, labelled }: ScoredPopulation): ShareEstimate {
  const method = "posteriorMean";
  const books = probabilities.length;
  if (books === 0) return undefinedShare(method, "no book");
  const value = mean(probabilities);
  const between = books < 2 ? 0 : variance(probabilities);
  const within = mean(probabilities.map((p) => p * (1 - p)));
  const calibration = calibrationVariance(probabilities, labelled.probabilities);
  const reach = z95 * Math.sqrt((between + within) / books + (calibration ?? 0));
  const note =
    calibration === null ? "calibration cannot be checked: the interval covers the books alone" : null;
  return symmetricShare(method, value, reach, note);
}

/** gᵀ I⁻¹ g of `posteriorMean`; null where the labelled books cannot tell slope from intercept. */
function calibrationVariance(probabilities: Float64Array, labelled: Float64Array): number | null {
  let [aa, ab, bb] = [0, 0, 0];
  for (const p of labelled) {
    const [weight, z] = weighted(p);
    aa += weight * z * z;
    ab += weight * z;
    bb += weight;
  }
  const determinant = aa * bb - ab * ab;
  if (!(determinant > 1e-9 * aa * bb)) return null;
  let [a, b] = [0, 0];
  for (const p of probabilities) {
    const [weight, z] = weighted(p);
    a += (weight * z) / probabilities.length;
    b += weight / probabilities.length;
  }
  return (a * a * bb - 2 * a * b * ab + b * b * aa) / determinant;
}

/** p (1 − p) and the logit of p, which is kept finite. */
function weighted(p: number): [weight: number, logit: number] {
  const inside = Math.min(1 - 1e-12, Math.max(1e-12, p));
  return [inside * (1 - inside), logit(inside)];
}
