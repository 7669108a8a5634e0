import { deepKey } from "../../../src/lib/deep/deepModel.js";
import type { Evaluation, SingleLabelRecord } from "../../../src/lib/model/evaluation.js";
import { json, readEvaluation, readModel, readMultilabelEvaluation, writeArtefact } from "../../artefacts.js";
import { tunedTitles } from "../../encoder/tuning/texts.js";
import { modelCard } from "../modelCard.js";
import { compactJson } from "../multilabel/json.js";
import { multilabelCard } from "../multilabel/modelCard.js";
import { reportLines } from "../multilabel/reportLines.js";
import { recordLines } from "../recordLines.js";
import type { MultilabelTask, SingleLabelTask, Task } from "../taskDefinition.js";
import { packPredictions } from "./predictions.js";
import { deepLabels, deepTitles, openParts, withDeep, type DeepParts } from "./record.js";

const log = (line: string) => console.error(line);

/**
 * Fits words and encoder together for a task that has a word model, and looks once at the test texts: writes `deep.json`,
 * what it says of the test texts (`deep.bin`), and its figures among those of record. Without the test texts nothing is
 * written.
 */
export async function trainDeep(task: Task, withTest: boolean): Promise<void> {
  const { description, onnx } = await readModel(task.name);
  const parts = await openParts(description, onnx, { withTest, log });
  await (task.kind === "multilabel" ? trainLabels(task, parts) : trainTitles(task, parts));
}

async function trainLabels(task: MultilabelTask, parts: DeepParts): Promise<void> {
  const evaluation = await readMultilabelEvaluation(task.name);
  const deep = await deepLabels(task, await task.load(), evaluation, parts);
  const { file, record, test } = deep;
  for (const line of reportLines({ ...evaluation, models: { [deepKey]: record }, learningCurve: [] }))
    log(line);
  if (!test) return;
  const whole = withDeep(evaluation, deep);
  await writeModel(task.name, file, test);
  await writeArtefact(task.name, "evaluation.json", compactJson(whole));
  await writeArtefact(task.name, "README.md", multilabelCard(task, parts.words.description, whole));
}

async function trainTitles(task: SingleLabelTask, parts: DeepParts): Promise<void> {
  const evaluation: Evaluation<SingleLabelRecord> = await readEvaluation(task.name);
  const sources = { tuned: await tunedTitles(task.name), behavioural: true };
  const deep = await deepTitles(task, evaluation, sources, parts);
  const { file, record, test } = deep;
  for (const line of recordLines(deepKey, record)) log(line);
  if (!test) return;
  const whole = withDeep(evaluation, deep);
  await writeModel(task.name, file, test);
  await writeArtefact(task.name, "evaluation.json", json(whole));
  await writeArtefact(task.name, "README.md", modelCard(task, parts.words.description, whole));
}

async function writeModel(
  task: string,
  file: string,
  { texts, probabilities }: { texts: readonly string[]; probabilities: Float64Array },
): Promise<void> {
  await writeArtefact(task, "deep.json", file);
  await writeArtefact(task, "deep.bin", packPredictions(texts, probabilities));
}
