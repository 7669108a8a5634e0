import { decimal } from "../format.js";
import type { SingleLabelFigures } from "../model/evaluation.js";

/**
 * A sentence on what a model of several classes reached of what was aimed at: a macro-F1, and an F1 of every class.
 *
 * @param names what readers see of each class, in the order of the figures
 */
export function classTargets(
  { macroF1, labels }: Pick<SingleLabelFigures, "macroF1"> & { labels: readonly { f1: { value: number } }[] },
  names: readonly string[],
  aim: { macroF1: number; f1: number },
): string {
  const aimed = `Aimed at were a macro-F1 of ${decimal(aim.macroF1, 2)} and an F1 of ${decimal(aim.f1, 2)} for every class`;
  const missed = labels.flatMap(({ f1 }, l) =>
    f1.value >= aim.f1 ? [] : [`${names[l]} stays at ${decimal(f1.value)}`],
  );
  if (macroF1.value < aim.macroF1) missed.unshift(`the macro-F1 stays at ${decimal(macroF1.value)}`);
  if (missed.length === 0) return `${aimed}. Both are reached.`;
  return `${aimed}: ${new Intl.ListFormat("en-GB").format(missed)}.`;
}
