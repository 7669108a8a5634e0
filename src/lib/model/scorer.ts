import { decideClasses } from "../catalogue/predictions.js";
import type { ModelDescription } from "./description.js";

/** Probabilities of texts, row-major: the probability of label l for text t is values[t × labels + l]. */
export interface Probabilities {
  texts: number;
  labels: readonly string[];
  values: Float32Array;
}

/**
 * Gives each text the probability of each label. Implementations differ in where they run; they agree to 1e-5.
 * An empty text has probabilities too (the model's prior): whether to show them is the caller's decision.
 */
export interface Scorer {
  readonly description: ModelDescription;
  score(texts: readonly string[]): Promise<Probabilities>;
}

/** The labels that a multi-label model gives, those at or above their thresholds, most probable first. */
export function givenLabels(description: ModelDescription, probabilities: ArrayLike<number>): string[] {
  return description.labels
    .map((label, l) => ({ label, probability: probabilities[l], threshold: description.thresholds[l] }))
    .filter(({ probability, threshold }) => probability >= threshold)
    .sort((a, b) => b.probability - a.probability)
    .map(({ label }) => label);
}

/**
 * The label that a single-label model decides for: of two the second from the threshold upwards, of more the likeliest.
 *
 * @param probabilities of each label
 */
export function decide(
  { labels, thresholds }: Pick<ModelDescription, "labels" | "thresholds">,
  probabilities: ArrayLike<number>,
): string {
  return labels[decideClasses(probabilities, labels.length, thresholds[0])[0]];
}
