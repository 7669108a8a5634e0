import type { ModelDescription } from "../../src/lib/model/description.js";
import { decide, givenLabels } from "../../src/lib/model/scorer.js";

/**
 * Columns that scoring adds. Single-label models: the label, and the probability of each label. Multi-label models: the
 * labels that are given, most probable first and joined by ";", and the probability of each label; or, where `top` is
 * given, the labels and as many columns "top_1", "top_2", … that name a label with its probability, "love:0.83".
 */
export function addedColumns(description: ModelDescription, top?: number): string[] {
  const { kind, labels } = description;
  return [
    kind === "multilabel" ? "labels" : "label",
    ...(top === undefined ? labels.map((label) => `p_${label}`) : topColumns(labels, top)),
  ];
}

/** What scoring adds to a row. */
export interface AddedCells {
  /** Names of the columns. */
  names: readonly string[];
  /** A cell for each column by a row's probabilities; empty ones where there are none, because its text is blank. */
  of: (probabilities: readonly number[] | undefined) => readonly (string | number)[];
}

/** The columns that scoring adds, with their cells. @param top as for `addedColumns` */
export function addedCells(description: ModelDescription, top?: number): AddedCells {
  const { kind, labels } = description;
  const names = addedColumns(description, top);
  const blank = names.map(() => "");
  const decided = (probabilities: readonly number[]) =>
    kind === "multilabel"
      ? givenLabels(description, probabilities).join(";")
      : decide(description, probabilities);
  const ranked = (probabilities: readonly number[]) =>
    labels
      .map((label, l) => ({ label, probability: rounded(probabilities[l]) }))
      .sort((a, b) => b.probability - a.probability)
      .slice(0, top)
      .map(({ label, probability }) => `${label}:${probability}`);
  return {
    names,
    of: (probabilities) =>
      probabilities === undefined
        ? blank
        : [
            decided(probabilities),
            ...(top === undefined ? probabilities.map(rounded) : ranked(probabilities)),
          ],
  };
}

/** @throws if the option is no whole number above 0 */
export function parseTop(option: string | undefined): number | undefined {
  if (option === undefined) return undefined;
  const top = Number(option);
  if (!(Number.isInteger(top) && top > 0))
    throw new Error(`invalid option: --top ${option} (expected a whole number above 0)`);
  return top;
}

function topColumns(labels: readonly string[], top: number): string[] {
  return labels.slice(0, top).map((_, place) => `top_${place + 1}`);
}

/** Six decimals: finer than the scorers agree on, short in a file. */
function rounded(probability: number): number {
  return Math.round(probability * 1e6) / 1e6;
}
