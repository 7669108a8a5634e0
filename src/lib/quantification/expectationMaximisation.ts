import { fitCalibration, type Calibration } from "../learning/calibration.js";
import { logit, sigmoid } from "../statistics/sigmoid.js";
import { countOnGrid, pointsOf, type Grid } from "./grid.js";
import { mixtureEstimate } from "./mixture.js";
import { mean, undefinedShare, variance, type LabelledScores, type ShareEstimate } from "./shares.js";

/** Logits of labelled books, made right on these very books, among which the class has a known share. */
export interface CalibratedScores {
  calibration: Calibration;
  logits: Float64Array;
  outcomes: Uint8Array;
  /** Share of the class among the labelled books. */
  share: number;
}

/** Calibrates the model's probabilities on the labelled books (Platt's scaling). */
export function calibrateScores({ probabilities, outcomes }: LabelledScores): CalibratedScores {
  const logits = probabilities.map(finiteLogit);
  return { calibration: fitCalibration(logits, outcomes), logits, outcomes, share: mean(outcomes) };
}

/** Logits of all books are counted on this grid, which moves no share by more than 0.001. */
const grid: Grid = { from: -14, to: 14, steps: 560 };
const points = pointsOf(grid);

/**
 * Expectation maximisation: the share under which the calibrated probabilities p, taken from the labelled books' share π₀
 * to another share π, average to π itself (Saerens, Latinne and Decaestecker, "Adjusting the outputs of a classifier to
 * new a priori probabilities", Neural Computation 14, 2002; calibrated first, as in Alexandari, Kundaje and Shrikumar,
 * "Maximum likelihood with bias-corrected calibration", ICML 2020). The densities of a book are p / π₀ and
 * (1 − p) / (1 − π₀).
 *
 * Interval: `mixtureEstimate`, in which a labelled book moves the calibration by I⁻¹ (y − p) (z, 1), z being its logit and
 * I = mean p (1 − p) (z, 1)(z, 1)ᵀ, and the logit of π₀ by (y − π₀) / (π₀ (1 − π₀)). Undefined where the labelled books
 * lack a class, or scores that differ.
 */
export function expectationMaximisation(
  probabilities: Float64Array,
  { calibration: { slope, intercept }, logits, outcomes, share: home }: CalibratedScores,
): ShareEstimate {
  const method = "expectationMaximisation";
  if (probabilities.length === 0) return undefinedShare(method, "no book");
  if (!(home > 0 && home < 1)) return undefinedShare(method, "the labelled books are not of both kinds");
  if (!(variance(logits) > 1e-12))
    return undefinedShare(method, "the labelled books all have the same score");
  const books = countOnGrid(probabilities.map(finiteLogit), grid);
  const calibrated = points.map((z) => sigmoid(slope * z + intercept));
  const ofClass = calibrated.map((p) => p / home);
  const ofOthers = calibrated.map((p) => (1 - p) / (1 - home));

  function labelledVariance(share: number): number {
    let [bySlope, byIntercept] = [0, 0];
    points.forEach((z, i) => {
      if (books[i] === 0) return;
      const density = share * ofClass[i] + (1 - share) * ofOthers[i];
      const weight = (books[i] / probabilities.length) * (ofClass[i] / density) * (ofOthers[i] / density);
      bySlope += weight * z;
      byIntercept += weight;
    });
    const fitted = logits.map((z) => sigmoid(slope * z + intercept));
    let [aa, ab, bb] = [0, 0, 0];
    logits.forEach((z, i) => {
      const weight = (fitted[i] * (1 - fitted[i])) / logits.length;
      aa += weight * z * z;
      ab += weight * z;
      bb += weight;
    });
    const determinant = aa * bb - ab * ab;
    const steep = (bb * bySlope - ab * byIntercept) / determinant;
    const level = (aa * byIntercept - ab * bySlope) / determinant;
    const moved = logits.map(
      (z, i) =>
        (outcomes[i] - fitted[i]) * (steep * z + level) -
        (byIntercept * (outcomes[i] - home)) / (home * (1 - home)),
    );
    return variance(moved) / logits.length;
  }
  return mixtureEstimate(method, { books, ofClass, ofOthers }, labelledVariance);
}

/** The logit of a probability, which is kept finite. */
function finiteLogit(p: number): number {
  return logit(Math.min(1 - 1e-6, Math.max(1e-6, p)));
}
