import { currentInputs } from "../loaders/inputs.js";
import { provenanceOfProcess } from "../loaders/pageProvenance.js";
import { catalogueOf } from "../src/lib/catalogue/catalogueOf.js";
import type { ModelDescription } from "../src/lib/model/description.js";
import { LinearScorer } from "../src/lib/model/linearScorer.js";
import { deepKey } from "../src/lib/deep/deepKey.js";
import type { ScoredModel, ScoredTask } from "../src/lib/scored/scoredTask.js";
import { readDeepModel, readEvaluation, readModel, readTaskFile, wordModels } from "./artefacts.js";
import { describedTask } from "./describedTasks.js";
import { findTask } from "./tasks.js";
import type { MultilabelTask, SingleLabelTask, TestTexts } from "./training/taskDefinition.js";
import { unpackPredictions } from "./training/deep/predictions.js";
import { divideTexts } from "./training/multilabel/data.js";

/** What a model of a task says of texts: probabilities, texts × labels. @param variant as for `readModel` */
export async function scoreTexts(
  task: string,
  texts: readonly string[],
  variant?: string,
): Promise<{ description: ModelDescription; values: Float32Array }> {
  const { description, onnx } = await readModel(task, variant);
  const { values } = await new LinearScorer(description, onnx).score(texts);
  return { description, values };
}

/** Probability of the second label of a binary task's final model for each text, and its threshold. */
export async function secondProbabilities(task: string, texts: readonly string[]) {
  const { description, values } = await scoreTexts(task, texts);
  return {
    description,
    threshold: description.thresholds[0],
    probabilities: values.filter((_, i) => i % 2 === 1),
  };
}

/**
 * The predictions of record: what every model that is kept of a task says of its test texts. Everything that shows how
 * a model does on single texts reads them.
 *
 * @throws if there is no such task, or it has not been trained
 */
export async function scoredTask(name: string): Promise<ScoredTask> {
  const task = await findTask(name);
  const { texts, actual } = await (task.kind === "multilabel" ? heldOutTexts(task) : testTexts(task));
  const { final, models } = await readEvaluation(name);
  // Of a multi-label task the trainer keeps the final model alone.
  const keys = task.kind === "multilabel" ? [final] : wordModels(models).map(([key]) => key);
  const scored: ScoredModel[] = [];
  let labels: readonly string[] = [];
  for (const key of keys) {
    const variant = task.kind === "multilabel" ? undefined : key;
    const { description, values } = await scoreTexts(name, texts.title, variant);
    const { thresholds, certain = null } = description;
    labels = description.labels;
    const { title: modelTitle, promise } = models[key];
    // What a multi-label model promises of single labels is another thing, and stands on its task's page.
    const kept = task.kind === "multilabel" ? null : promise;
    scored.push({ key, title: modelTitle, thresholds, certain, promise: kept, probabilities: values });
  }
  if (deepKey in models) {
    const deep = await deepPredictions(name, texts.title);
    if (deep) scored.push({ key: deepKey, title: models[deepKey].title, promise: null, ...deep });
  }
  const kind = task.kind === "multilabel" ? "multi-label" : "single-label";
  const { title, noun, nouns } = await describedTask(name);
  return {
    task: name,
    kind,
    title,
    noun,
    nouns,
    labels,
    final,
    models: scored,
    texts,
    actual: actual(labels),
    provenance: provenanceOfProcess(),
  };
}

/** What the deep variant said of the test texts when it was fitted; null where the texts at hand are others. */
async function deepPredictions(task: string, texts: readonly string[]) {
  const { thresholds, certain = null } = await readDeepModel(task);
  const probabilities = unpackPredictions(await readTaskFile(task, "deep.bin"), texts);
  return probabilities && { thresholds, certain, probabilities };
}

type Judged = { texts: ScoredTask["texts"]; actual: (labels: readonly string[]) => number[][] };

async function testTexts(task: SingleLabelTask): Promise<Judged> {
  const { texts, outcomes } = await (task.test ? task.test() : loadedTest(task));
  return { texts, actual: () => outcomes.map((outcome) => [outcome]) };
}

async function loadedTest(task: SingleLabelTask): Promise<TestTexts> {
  const { test } = await task.load();
  return {
    texts: catalogueOf(test.map(({ id, text }) => ({ id, title: text }))),
    outcomes: test.map(({ outcome }) => outcome),
  };
}

/** The test part of a multi-label task. Of the embedded sample its model has seen nothing, so there it is all texts. */
async function heldOutTexts(task: MultilabelTask): Promise<Judged> {
  const { minimumSupport, testShare, settings } = task;
  const data = await task.load();
  const ofSample = currentInputs().sources.some(({ origin }) => origin === "sample");
  const texts = ofSample
    ? data.texts
    : divideTexts(data, { minimumSupport, testShare, seed: settings.seed }).test.texts;
  return {
    texts: catalogueOf(texts.map(({ id, text }) => ({ id, title: text }))),
    actual: (labels) => {
      const number = new Map(labels.map((label, l) => [label, l]));
      return texts.map((text) => text.labels.flatMap((label) => number.get(label) ?? []));
    },
  };
}
