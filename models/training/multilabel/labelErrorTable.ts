import { currentInputs } from "../../../loaders/inputs.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import type { LabelErrorTable } from "../../../src/lib/multilabel/labelErrors.js";
import { readModel } from "../../artefacts.js";
import { findTask } from "../../tasks.js";
import type { LabelledText, LabelledTexts, MultilabelTask } from "../taskDefinition.js";
import { divideTexts } from "./data.js";

/** Likeliest labels that are told of each text. */
const told = 12;

/**
 * What a task's finished model says of the texts that it has not seen: those of the test part. Of the embedded sample
 * it has seen none, so there all texts are told.
 *
 * @throws if the task has one label only, or has not been trained
 */
export async function labelErrorTable(name: string): Promise<LabelErrorTable> {
  const task = await findTask(name);
  if (task.kind !== "multilabel") throw new Error(`wrong kind of task: ${name} (expected a multi-label one)`);
  const { description, onnx } = await readModel(name);
  const { labels, thresholds } = description;
  const number = new Map(labels.map((label, l) => [label, l]));
  const unseen = unseenTexts(task, await task.load());
  const { values } = await new LinearScorer(description, onnx).score(unseen.map(({ text }) => text));
  const texts = unseen.map(({ id, text, labels: carried }, t) => {
    const probabilities = values.subarray(t * labels.length, (t + 1) * labels.length);
    const likeliest = Array.from(labels.keys())
      .sort((a, b) => probabilities[b] - probabilities[a])
      .slice(0, told);
    return {
      id,
      text,
      actual: carried.flatMap((label) => number.get(label) ?? []),
      given: Array.from(labels.keys()).filter((l) => probabilities[l] >= thresholds[l]),
      likeliest,
      probabilities: likeliest.map((l) => Math.round(probabilities[l] * 1000) / 1000),
    };
  });
  return { labels, texts };
}

function unseenTexts(
  { minimumSupport, testShare, settings }: MultilabelTask,
  data: LabelledTexts,
): readonly LabelledText[] {
  if (currentInputs().sources.some(({ origin }) => origin === "sample")) return data.texts;
  return divideTexts(data, { minimumSupport, testShare, seed: settings.seed }).test.texts;
}
