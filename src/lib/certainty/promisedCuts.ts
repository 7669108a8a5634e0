import { cutsAt, fewestTexts, widestCut, type AccuracyPromise } from "./fixedSequence.js";

/** Probabilities at which labels are cut, in the order in which they are tested: 0.99, 0.98, … */
const falling = Array.from({ length: 99 }, (_, i) => (99 - i) / 100);

/**
 * For each label the lowest probability from which it is shown to be right as often as promised: precision, by testing
 * cuts in a fixed order (see `widestCut`). A label's first cut is the first that enough texts reach to show anything, the
 * last is at its threshold, since below it is not given. The promise is for each label by itself: of a hundred such
 * labels five may break it.
 *
 * @param probabilities calibrated, texts × labels, of texts that the model has not seen
 * @param outcomes texts × labels, 0 or 1
 * @param thresholds of the labels
 * @returns null for labels of which nothing can be shown
 */
export function promisedCuts(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  thresholds: readonly number[],
  promise: AccuracyPromise,
): (number | null)[] {
  const texts = Array.from({ length: probabilities.length / thresholds.length }, (_, text) => text);
  const fewest = fewestTexts(promise);
  return thresholds.map((threshold, label) => {
    const own = texts.map((text) => probabilities[text * thresholds.length + label]);
    const wrong = texts.map((text) => outcomes[text * thresholds.length + label] === 0);
    const given = falling.filter((cut) => cut >= threshold);
    return widestCut(
      cutsAt(own, wrong, given).filter(({ kept }) => kept >= fewest),
      promise,
    );
  });
}
