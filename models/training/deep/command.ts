import { deepKey } from "../../../src/lib/deep/deepKey.js";
import type { Evaluation, SingleLabelRecord } from "../../../src/lib/model/evaluation.js";
import { json, readEvaluation, readModel, readMultilabelEvaluation, readSources } from "../../artefacts.js";
import { modelCard } from "../../card/modelCard.js";
import type { AnyEvaluation } from "../../card/subject.js";
import { tunedTitles } from "../../encoder/tuning/texts.js";
import type { TrainedFiles } from "../files.js";
import { compactJson } from "../multilabel/json.js";
import { reportLines } from "../multilabel/reportLines.js";
import { recordLines } from "../recordLines.js";
import type { MultilabelTask, SingleLabelTask, Task } from "../taskDefinition.js";
import { packPredictions } from "./predictions.js";
import { deepLabels, deepTitles, openParts, withDeep, type DeepParts } from "./record.js";

const log = (line: string) => console.error(line);

/**
 * Fits words and encoder together for a task that has a word model, and looks once at the test texts: `deep.json`, what it
 * says of the test texts (`deep.bin`), and the figures of record with its own among them. Without the test texts null, since
 * then there is nothing to write.
 */
export async function trainDeep(task: Task, withTest: boolean): Promise<TrainedFiles | null> {
  const { description, onnx } = await readModel(task.name);
  const parts = await openParts(description, onnx, { withTest, log });
  return task.kind === "multilabel" ? trainLabels(task, parts) : trainTitles(task, parts);
}

async function trainLabels(task: MultilabelTask, parts: DeepParts): Promise<TrainedFiles | null> {
  const evaluation = await readMultilabelEvaluation(task.name);
  const deep = await deepLabels(task, await task.load(), evaluation, parts);
  for (const line of reportLines({ ...evaluation, models: { [deepKey]: deep.record }, learningCurve: [] }))
    log(line);
  if (!deep.test) return null;
  const whole = withDeep(evaluation, deep);
  return {
    ...modelFiles(deep.file, deep.test),
    "evaluation.json": compactJson(whole),
    "README.md": await cardOf(task, parts, whole),
  };
}

async function trainTitles(task: SingleLabelTask, parts: DeepParts): Promise<TrainedFiles | null> {
  const evaluation: Evaluation<SingleLabelRecord> = await readEvaluation(task.name);
  const sources = { tuned: await tunedTitles(task.name), behavioural: true };
  const deep = await deepTitles(task, evaluation, sources, parts);
  for (const line of recordLines(deepKey, deep.record)) log(line);
  if (!deep.test) return null;
  const whole = withDeep(evaluation, deep);
  return {
    ...modelFiles(deep.file, deep.test),
    "evaluation.json": json(whole),
    "README.md": await cardOf(task, parts, whole),
  };
}

/** The word model's card, with the figures of the deep variant. */
async function cardOf(task: Task, { words }: DeepParts, evaluation: AnyEvaluation): Promise<string> {
  const sources = await readSources(task.name);
  return modelCard({ ...task, description: words.description, evaluation, sources });
}

function modelFiles(
  file: string,
  { texts, probabilities }: { texts: readonly string[]; probabilities: Float64Array },
): TrainedFiles {
  return { "deep.json": file, "deep.bin": packPredictions(texts, probabilities) };
}
