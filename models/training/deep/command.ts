import { deepFileOf, deepKey, type DeepModel } from "../../../src/lib/deep/deepModel.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import {
  digest,
  json,
  readEvaluation,
  readModel,
  readMultilabelEvaluation,
  writeArtefact,
} from "../../artefacts.js";
import { openEncoder } from "../../encoder/open.js";
import { tunedTitles } from "../../encoder/tuning/texts.js";
import { modelCard } from "../modelCard.js";
import { compactJson } from "../multilabel/json.js";
import { multilabelCard } from "../multilabel/modelCard.js";
import { reportLines } from "../multilabel/reportLines.js";
import { recordLines } from "../recordLines.js";
import type { MultilabelTask, SingleLabelTask, Task } from "../taskDefinition.js";
import { fitDeepLabels } from "./multilabel.js";
import { packPredictions } from "./predictions.js";
import { fitDeepTitles } from "./singleLabel.js";
import { keptVectors, type VectorsOf } from "./vectors.js";

interface Setting {
  words: LinearScorer;
  vectorsOf: VectorsOf;
  /** Bytes of the word model and the encoder. */
  parts: number;
  /** Whose parts a deep model is made of. */
  identity: Pick<DeepModel, "task" | "kind" | "labels" | "words" | "encoder" | "dimensions">;
  withTest: boolean;
}

const title = "Words and encoder";
const description =
  "the word model's logit and a linear head on the sentence encoder, which was tuned on the training texts of all tasks";
const log = (line: string) => console.error(line);

/**
 * Fits words and encoder together for a task that has a word model, and looks once at the test texts: writes `deep.json`,
 * what it says of the test texts (`deep.bin`), and its figures among those of record. Without the test texts nothing is
 * written.
 */
export async function trainDeep(task: Task, withTest: boolean): Promise<void> {
  const encoder = await openEncoder();
  const { description: model, onnx } = await readModel(task.name);
  const setting: Setting = {
    words: new LinearScorer(model, onnx),
    vectorsOf: await keptVectors(encoder, log),
    identity: {
      task: task.name,
      kind: model.kind,
      labels: model.labels,
      words: model.onnx.sha256,
      encoder: encoder.sha256,
      dimensions: encoder.dimensions,
    },
    parts: model.onnx.bytes + encoder.bytes,
    withTest,
  };
  await (task.kind === "multilabel" ? trainLabels(task, setting) : trainTitles(task, setting));
}

async function trainLabels(task: MultilabelTask, setting: Setting): Promise<void> {
  const evaluation = await readMultilabelEvaluation(task.name);
  const linear = evaluation.models[evaluation.final];
  const data = await task.load();
  const { words, vectorsOf, parts, withTest } = setting;
  const fitted = await fitDeepLabels(task, data, linear.settings["cost"], vectorsOf, log);
  const file = fileOf(setting, fitted.model);
  const test = withTest ? await fitted.test(words) : null;
  const record = {
    ...{ title, description, bytes: parts + file.length, trainSeconds: fitted.seconds },
    training: linear.training,
    settings: fitted.settings,
    validation: fitted.validation,
    test: test?.scores ?? null,
    ...{ promise: null, roundingLoss: null, nonZero: 1, strongest: {} },
  };
  for (const line of reportLines({ ...evaluation, models: { [deepKey]: record }, learningCurve: [] }))
    log(line);
  if (!test) return;
  const models = { ...evaluation.models, [deepKey]: record };
  const whole = { ...evaluation, testLooks: looksWith(evaluation.testLooks, file), models };
  await writeModel(task.name, file, test);
  await writeArtefact(task.name, "evaluation.json", compactJson(whole));
  await writeArtefact(task.name, "README.md", multilabelCard(task, words.description, whole));
}

async function trainTitles(task: SingleLabelTask, setting: Setting): Promise<void> {
  const evaluation = await readEvaluation(task.name);
  const { words, vectorsOf, parts, withTest } = setting;
  const tuned = await tunedTitles(task.name);
  const fitted = await fitDeepTitles(task, evaluation, { tuned, words }, vectorsOf, log);
  const file = fileOf(setting, fitted.model);
  const judged = withTest ? await fitted.test() : null;
  const record = {
    ...{ title, description, bytes: parts + file.length, trainSeconds: fitted.seconds },
    training: fitted.training,
    settings: fitted.settings,
    threshold: fitted.model.thresholds[0] ?? null,
    certain: fitted.model.certain ?? null,
    promise: null,
    validation: fitted.validation,
    ...(judged?.scores ?? { test: null, testCertain: null, elsewhere: {}, seeds: [] }),
    ...{ roundingLoss: null, nonZero: 1, strongest: {} },
  };
  for (const line of recordLines(deepKey, record)) log(line);
  if (!judged) return;
  const models = { ...evaluation.models, [deepKey]: record };
  const whole = { ...evaluation, testLooks: looksWith(evaluation.testLooks, file), models };
  await writeModel(task.name, file, judged);
  await writeArtefact(task.name, "evaluation.json", json(whole));
  await writeArtefact(task.name, "README.md", modelCard(task, words.description, whole));
}

function fileOf({ identity }: Setting, model: Omit<DeepModel, keyof Setting["identity"] | "trainedOn">) {
  return json(deepFileOf({ ...identity, ...model, trainedOn: description }));
}

function looksWith(looks: readonly string[], file: string): string[] {
  return [...new Set([...looks, digest(file).slice(0, 16)])];
}

async function writeModel(
  task: string,
  file: string,
  { texts, probabilities }: { texts: readonly string[]; probabilities: Float64Array },
): Promise<void> {
  await writeArtefact(task, "deep.json", file);
  await writeArtefact(task, "deep.bin", packPredictions(texts, probabilities));
}
