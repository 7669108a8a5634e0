import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import { readEvaluation } from "../artefacts.js";
import { readVariant } from "./variantModels.js";

/** A model of a binary task with what it says of some texts. */
export interface VariantProbabilities {
  key: string;
  title: string;
  /** Least probability at which it gives the second label. */
  threshold: number;
  /** Between these probabilities it is unsure; null where it never is. */
  certain: { accuracy: number; below: number; from: number } | null;
  /** Probability of the second label, a text each. */
  probabilities: number[];
}

/** What every model that the trainer keeps of a binary task says of the texts, from the first rung to the last. */
export async function variantProbabilities(
  task: string,
  texts: readonly string[],
): Promise<VariantProbabilities[]> {
  const { models } = await readEvaluation(task);
  return Promise.all(
    Object.entries(models).map(async ([key, { title }]) => {
      const { description, onnx } = await readVariant(task, key);
      const { values } = await new LinearScorer(description, onnx).score([...texts]);
      const probabilities = texts.map((_, i) => values[i * 2 + 1]);
      const { thresholds, certain = null } = description;
      return { key, title, threshold: thresholds[0], certain, probabilities };
    }),
  );
}
