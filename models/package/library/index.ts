import { isCertainLabel } from "../../../src/lib/certainty/certainLabel.js";
import { labelProbabilities, linearScore } from "../../../src/lib/model/linearModel.js";
import { decide } from "../../../src/lib/model/scorer.js";
import { model } from "./model.js";
import { unpackModel } from "./packedModel.js";

/** What the model says of a text. */
export interface Answer {
  /** The label that it decides for. */
  label: string;
  /** How likely that label is, in [0, 1]. */
  probability: number;
  /** Does the label lie where the model promises to be right, for texts like those that it was checked on? */
  certain: boolean;
}

const logits: (text: string) => Float64Array = linearScore(unpackModel(model), model.features);

/** The labels that the model tells apart. */
export const labels: readonly string[] = model.labels;

/** The probability of each label of a text, in the order of `labels`. */
export function probabilities(text: string): number[] {
  return [...labelProbabilities(model.kind, logits(text))];
}

/** What the model says of a text; undefined of a blank one. */
export function classify(text: string): Answer | undefined {
  if (text.trim() === "") return undefined;
  const given = probabilities(text);
  const label: string = decide(model, given);
  const column: number = labels.indexOf(label);
  return { label, probability: given[column], certain: isCertainLabel(model, given, column) };
}
