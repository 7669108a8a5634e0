import type { ErrorFigures } from "../../lib/errorAnalysis/errorFigures.js";
import { count, decimal } from "../../lib/format.js";
import type { Judgement } from "./judgement.js";

/** What confident learning found of each class, in a sentence or two. */
export function noiseSentence(
  { names, allLabels }: Judgement,
  { noise: { thresholds, joint, estimated } }: ErrorFigures,
): string {
  const off = (table: number[][], i: number) => table[i].reduce((sum, n, j) => sum + (j === i ? 0 : n), 0);
  const list = (parts: string[]) => new Intl.ListFormat("en-GB").format(parts);
  const order = names.map((_, i) => i).reverse();
  const confident = allLabels
    ? "Each label has bounds of its own"
    : `That is ${list(order.map((i) => `${decimal(thresholds[i])} for “${names[i]}”`))}`;
  return (
    `${confident}; ${list(order.map((i) => `${count(off(joint, i))} labelled “${names[i]}”`))} are put elsewhere. ` +
    `Scaled to all labels, that estimates ${list(order.map((i) => decimal(off(estimated, i), 1)))} wrong ones, too many by as often as the model is confidently wrong itself.`
  );
}
