import { LinearScorer } from "../src/lib/model/linearScorer.js";
import { readEvaluation } from "./artefacts.js";
import { readVariant } from "./variantModels.js";

/** A variant as a page compares it: its name, and the limits that were chosen for it on validation titles. */
export interface VariantModel {
  key: string;
  title: string;
  /** Probability of fiction from which it says fiction. */
  threshold: number;
  /** Between these probabilities it is unsure; null where it never is. */
  certain: { accuracy: number; below: number; from: number } | null;
}

/** Scores texts with every variant of a binary task, in the order of the ladder. Probabilities by text, then model. */
export async function scoreByVariants(
  task: string,
  texts: readonly { title: string }[],
): Promise<{ models: VariantModel[]; probabilities: number[][] }> {
  const { models } = await readEvaluation(task);
  const scored = await Promise.all(
    Object.entries(models).map(async ([key, { title }]) => {
      const { description, onnx } = await readVariant(task, key);
      const { values } = await new LinearScorer(description, onnx).score(texts.map((text) => text.title));
      const { thresholds, certain = null } = description;
      return { model: { key, title, threshold: thresholds[0], certain }, values };
    }),
  );
  return {
    models: scored.map(({ model }) => model),
    probabilities: texts.map((_, i) => scored.map(({ values }) => values[i * 2 + 1])),
  };
}
