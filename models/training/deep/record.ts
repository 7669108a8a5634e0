import { deepFileOf, type DeepModel } from "../../../src/lib/deep/deepModel.js";
import { deepKey } from "../../../src/lib/deep/deepKey.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import type { Evaluation, SingleLabelRecord } from "../../../src/lib/model/evaluation.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import type { MultilabelEvaluation } from "../../../src/lib/model/multilabelEvaluation.js";
import { digest } from "../../../loaders/digest.js";
import { json } from "../../artefacts.js";
import { openEncoder } from "../../encoder/open.js";
import type { LabelledTexts, MultilabelTask, SingleLabelTask, TrainingExample } from "../taskDefinition.js";
import { fitDeepLabels, labelWords } from "./multilabel.js";
import { fitDeepTitles, titleWords } from "./singleLabel.js";
import { keptVectors, type VectorsOf } from "./vectors.js";

/** What a deep variant is made of. */
export interface DeepParts {
  words: LinearScorer;
  vectorsOf: VectorsOf;
  /** Bytes of the word model and the encoder. */
  bytes: number;
  /** Whose parts a deep model is made of. */
  identity: Pick<DeepModel, "task" | "kind" | "labels" | "words" | "encoder" | "dimensions">;
  withTest: boolean;
  log: (line: string) => void;
}

const title = "Words and encoder";
const description =
  "the word model's logit and a linear head on the sentence encoder, which was tuned on the training texts of all tasks";

/** The encoder beside a word model. @throws if the encoder has not been built */
export async function openParts(
  model: ModelDescription,
  onnx: Uint8Array,
  { withTest, log }: Pick<DeepParts, "withTest" | "log">,
): Promise<DeepParts> {
  const encoder = await openEncoder();
  return {
    words: new LinearScorer(model, onnx),
    vectorsOf: await keptVectors(encoder, log),
    identity: {
      task: model.task,
      kind: model.kind,
      labels: model.labels,
      words: model.onnx.sha256,
      encoder: encoder.sha256,
      dimensions: encoder.dimensions,
    },
    bytes: model.onnx.bytes + encoder.bytes,
    ...{ withTest, log },
  };
}

/** Fits the deep variant of a multi-label task: the content of `deep.json`, its record, and the test texts where they are looked at. */
export async function deepLabels(
  task: MultilabelTask,
  data: LabelledTexts,
  { models, final }: MultilabelEvaluation,
  parts: DeepParts,
) {
  const linear = models[final];
  const words = labelWords(task, data, linear.settings["cost"]);
  const fitted = await fitDeepLabels(task, words, parts.vectorsOf, parts.log);
  const file = fileOf(parts, fitted.model);
  const test = parts.withTest ? await fitted.test(parts.words) : null;
  const record = {
    ...{ title, description, bytes: parts.bytes + file.length, trainSeconds: fitted.seconds },
    training: linear.training,
    settings: fitted.settings,
    validation: fitted.validation,
    test: test?.scores ?? null,
    ...{ promise: null, roundingLoss: null, nonZero: 1, strongest: {} },
  };
  return { file, record, test };
}

/** Fits the deep variant of a single-label task: see `deepLabels`. */
export async function deepTitles(
  task: SingleLabelTask,
  evaluation: Evaluation<SingleLabelRecord>,
  { tuned, behavioural }: { tuned: readonly TrainingExample[]; behavioural: boolean },
  parts: DeepParts,
) {
  const { words, vectorsOf, log } = parts;
  const ofWords = await titleWords(task, evaluation, tuned, words);
  const fitted = await fitDeepTitles(task, ofWords, { behavioural }, vectorsOf, log);
  const file = fileOf(parts, fitted.model);
  const test = parts.withTest ? await fitted.test() : null;
  const record = {
    ...{ title, description, bytes: parts.bytes + file.length, trainSeconds: fitted.seconds },
    training: fitted.training,
    settings: fitted.settings,
    threshold: fitted.model.thresholds[0] ?? null,
    certain: fitted.model.certain ?? null,
    promise: null,
    validation: fitted.validation,
    ...(test?.scores ?? { test: null, testCertain: null, elsewhere: {}, seeds: [] }),
    ...{ roundingLoss: null, nonZero: 1, strongest: {} },
  };
  return { file, record, test };
}

/** Figures with those of a deep variant among them, and its look at the test texts: each file that was judged counts once. */
export function withDeep<Figures extends { models: Record<string, unknown>; testLooks: readonly string[] }>(
  figures: Figures,
  { file, record }: { file: string; record: Figures["models"][string] },
): Figures {
  return {
    ...figures,
    models: { ...figures.models, [deepKey]: record },
    testLooks: [...new Set([...figures.testLooks, digest(file).slice(0, 16)])],
  };
}

function fileOf({ identity }: DeepParts, model: Omit<DeepModel, keyof DeepParts["identity"] | "trainedOn">) {
  return json(deepFileOf({ ...identity, ...model, trainedOn: description }));
}
