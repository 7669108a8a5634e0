import type { ModelDescription } from "../model/description.js";

/**
 * Does a label that a model gives lie where the model promises to be right as often as stated? Without such a range, none
 * does.
 *
 * @param probabilities of each label of the text
 * @param label its number
 */
export function isCertainLabel(
  { certain, promised }: Pick<ModelDescription, "certain" | "promised">,
  probabilities: ArrayLike<number>,
  label: number,
): boolean {
  if (certain) return probabilities[1] < certain.below || probabilities[1] >= certain.from;
  return probabilities[label] >= (promised?.from[label] ?? Infinity);
}
