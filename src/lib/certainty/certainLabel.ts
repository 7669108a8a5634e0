import type { ModelDescription } from "../model/description.js";

/**
 * Does a label lie where the model promises to be right as often as stated, so that it gives the label? Without such a
 * range, none does.
 *
 * @param probabilities of each label of the text
 * @param label its number
 */
export function isCertainLabel(
  { certain, promised }: Pick<ModelDescription, "certain" | "promised">,
  probabilities: ArrayLike<number>,
  label: number,
): boolean {
  if (certain) return label === 0 ? probabilities[1] < certain.below : probabilities[1] >= certain.from;
  return probabilities[label] >= (promised?.from[label] ?? Infinity);
}
