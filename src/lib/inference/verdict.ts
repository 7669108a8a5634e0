import type { ModelDescription } from "../model/description.js";
import type { Label } from "../rows.js";

/** What the model makes of a book: a label, or that it does not know. */
export type Verdict = Label | "unsure";

/** Verdicts in the order in which charts stack them. */
export const verdicts: readonly Verdict[] = ["fiction", "unsure", "non_fiction"];

/** What of a model decides. */
export type DecisionRule = Pick<ModelDescription, "thresholds" | "certain">;

/**
 * The verdict on a probability of fiction. Where the model may abstain, it is sure of non-fiction below its first
 * limit and of fiction from its second one; else the plain threshold decides and nothing is unsure.
 */
export function verdictOf({ thresholds, certain }: DecisionRule, probability: number): Verdict {
  if (!certain) return probability >= thresholds[0] ? "fiction" : "non_fiction";
  if (probability < certain.below) return "non_fiction";
  return probability >= certain.from ? "fiction" : "unsure";
}

/** The label that the model gives if it has to: its verdict, and where that is "unsure", what the threshold says. */
export function leaningOf(rule: DecisionRule, probability: number): Label {
  const verdict = verdictOf(rule, probability);
  if (verdict !== "unsure") return verdict;
  return probability >= rule.thresholds[0] ? "fiction" : "non_fiction";
}

/** Name of a model in files: the first twelve hexadecimal digits of the SHA-256 of its ONNX file. */
export function modelVersion({ onnx }: Pick<ModelDescription, "onnx">): string {
  return onnx.sha256.slice(0, 12);
}
