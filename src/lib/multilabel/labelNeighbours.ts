import type { LabelPairFigures } from "../model/multilabelEvaluation.js";

/** A label that stands beside another one. */
export interface LabelNeighbour {
  label: string;
  /** Texts that carry both. */
  texts: number;
  /** Share of the texts of the chosen label that carry this one too, in [0, 1]. */
  share: number;
  /**
   * How many times more often both stand together than they would if they had nothing to do with each other: texts
   * with both × all texts / (texts of one × texts of the other). 1 is independence.
   */
  lift: number;
}

/** Labels that stand beside a label, those with the most common texts first. */
export function labelNeighbours(
  label: string,
  {
    coOccurrence,
    support,
    texts,
  }: { coOccurrence: readonly LabelPairFigures[]; support: Readonly<Record<string, number>>; texts: number },
): LabelNeighbour[] {
  return coOccurrence
    .flatMap(({ first, second, count }) => {
      if (first !== label && second !== label) return [];
      const other = first === label ? second : first;
      return {
        label: other,
        texts: count,
        share: count / support[label],
        lift: (count * texts) / (support[label] * support[other]),
      };
    })
    .sort((a, b) => b.texts - a.texts);
}
