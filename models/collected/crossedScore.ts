import { givenLabels } from "../../src/lib/metrics/multilabel/decisions.js";
import type { ModelDescription } from "../../src/lib/model/description.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import type { CrossedScore } from "../../src/lib/multilabel/sourceComparison.js";
import { outcomeTable } from "../training/multilabel/labels.js";
import { multilabelScores } from "../training/multilabel/scores.js";
import type { LabelledText } from "../training/taskDefinition.js";

/** Texts that a label must stand on to be judged: of fewer its F1 is chance. */
const fewestCarriers = 5;

/** Texts that are judged at most, evenly taken: more change no figure that is shown. */
const mostTexts = 5000;

/**
 * What a model scores on texts of another source, by the labels of the model that enough of these texts carry; null
 * where there are none.
 */
export async function crossedScore(
  { description, onnx }: { description: ModelDescription; onnx: Uint8Array },
  all: readonly LabelledText[],
): Promise<Omit<CrossedScore, "trained" | "judged"> | null> {
  const carriers = new Map<string, number>();
  for (const { labels } of all)
    for (const label of labels) carriers.set(label, (carriers.get(label) ?? 0) + 1);
  const kept = description.labels.flatMap((label, l) =>
    (carriers.get(label) ?? 0) >= fewestCarriers ? [l] : [],
  );
  const labels = kept.map((l) => description.labels[l]);
  const number = new Map(labels.map((label, l) => [label, l]));
  const labelled = all.filter((text) => text.labels.some((label) => number.has(label)));
  if (labelled.length === 0) return null;
  const step = Math.max(1, labelled.length / mostTexts);
  const texts = Array.from(
    { length: Math.floor(labelled.length / step) },
    (_, i) => labelled[Math.floor(i * step)],
  );
  const { values } = await new LinearScorer(description, onnx).score(texts.map(({ text }) => text));
  const size = description.labels.length;
  const probabilities = Float64Array.from(
    { length: texts.length * kept.length },
    (_, at) => values[Math.floor(at / kept.length) * size + kept[at % kept.length]],
  );
  const thresholds = kept.map((l) => description.thresholds[l]);
  const numbers = texts.map((text) => text.labels.flatMap((label) => number.get(label) ?? []));
  const { microF1, macroF1, precisionAt1 } = multilabelScores({
    labels,
    outcomes: outcomeTable(numbers, labels.length),
    probabilities,
    given: givenLabels(probabilities, thresholds),
    thresholds,
  });
  return { texts: texts.length, labels: labels.length, microF1, macroF1, precisionAt1 };
}
