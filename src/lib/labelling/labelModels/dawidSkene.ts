import type { FunctionEstimate } from "./functionEstimates.js";
import { fitPatterns } from "./patternFit.js";
import type { DawidSkeneSettings } from "./settings.js";

/** A fitted label model. */
export interface DawidSkeneFit {
  /** Probability of fiction of each book. */
  probabilities: Float64Array;
  /** Share of fiction before any vote. */
  prior: number;
  functions: FunctionEstimate[];
  /** Groups of functions (by number) that copy each other and share one weight. */
  copies: number[][];
  steps: number;
  converged: boolean;
  /** Largest change of a probability in the last step. */
  change: number;
  /** Log likelihood of the votes before each step, in nats; with tempered or clipped evidence only a guide. */
  logLikelihood: number[];
  /**
   * Why the votes cannot be weighed against each other, in a sentence, or null where they can. If not, the probabilities
   * are near the prior and decide nothing.
   */
  unweighable: string | null;
  /** Sentences on what is odd about the votes or the fit. */
  notes: string[];
}

/**
 * Label model of Dawid and Skene (Applied Statistics 28, 1979) for functions that vote fiction, non-fiction or not at
 * all: each has its own rates of voting in each class, and these and the classes are estimated together by EM. Most
 * functions vote for one class only, so what counts is how often they vote in each class, as a share of its books; the
 * rates of functions that vote for both mean the same. Starts from the majority.
 *
 * @param votes votes of each function, one a book
 */
export function dawidSkene(
  votes: readonly Int8Array[],
  books: number,
  settings: DawidSkeneSettings = {},
): DawidSkeneFit {
  const { fit, patternOf, weights, copies, notes, unweighable } = fitPatterns(votes, books, settings);
  const names = settings.names ?? [];
  for (const group of copies) {
    const members = group.map((f) => `"${names[f] ?? `function ${f + 1}`}"`).join(", ");
    notes.push(`${members} vote nearly alike: together they count as one function.`);
  }
  if (!fit.converged)
    notes.push(`The estimates still moved by ${fit.change.toPrecision(2)} after ${fit.steps} steps.`);
  return {
    probabilities: Float64Array.from(patternOf, (pattern) => fit.posteriors[2 * pattern + 1]),
    prior: fit.prior[1],
    functions: fit.estimates.map((estimate, f) => ({ ...estimate, weight: weights[f] })),
    copies,
    steps: fit.steps,
    converged: fit.converged,
    change: fit.change,
    logLikelihood: fit.logLikelihood,
    unweighable,
    notes,
  };
}
