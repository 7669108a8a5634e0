import { binomialTail } from "../statistics/binomialTail.js";

/** How often a label is to be right, and with what probability the rule for giving it is to keep that promise. */
export interface AccuracyPromise {
  accuracy: number;
  confidence: number;
}

/** The confidence of all promises of the workbench. */
export const promisedConfidence = 0.95;

/** The texts from a score upwards: how many there are, and how many of them get a wrong label. */
export interface Cut {
  from: number;
  kept: number;
  wrong: number;
}

/** The cuts at some falling scores. @param wrong is a text's label wrong? */
export function cutsAt(
  scores: ArrayLike<number>,
  wrong: ArrayLike<boolean | number>,
  falling: readonly number[],
): Cut[] {
  const order = Array.from(scores, (_, i) => i).sort((a, b) => scores[b] - scores[a]);
  let [kept, mistakes] = [0, 0];
  return falling.map((from) => {
    // Texts of equal score stay together.
    for (; kept < order.length && scores[order[kept]] >= from; kept++) if (wrong[order[kept]]) mistakes++;
    return { from, kept, wrong: mistakes };
  });
}

/**
 * The widest cut that the texts show to be right as often as promised, by fixed-sequence testing (Angelopoulos, Bates,
 * Candès, Jordan and Lei, "Learn then Test", 2021). The order of the cuts is fixed before any label is seen, each is
 * tested against an error rate of 1 − accuracy by the exact binomial tail, and the first that fails ends the search; so
 * the chance that the cut breaks the promise is at most 1 − confidence, although the widest is taken.
 *
 * @returns the score of the cut; null where nothing can be shown
 */
export function widestCut(cuts: readonly Cut[], { accuracy, confidence }: AccuracyPromise): number | null {
  let widest: number | null = null;
  for (const { from, kept, wrong } of cuts) {
    if (kept === 0 || binomialTail(wrong, kept, 1 - accuracy) > 1 - confidence) break;
    widest = from;
  }
  return widest;
}

/** Fewest texts that can keep a promise, if all of them are right: 299 for 99% with a confidence of 95%. */
export function fewestTexts({ accuracy, confidence }: AccuracyPromise): number {
  return Math.ceil(Math.log(1 - confidence) / Math.log(accuracy) - 1e-9);
}
