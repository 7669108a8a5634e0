/**
 * npm run train -- TASK [--without-test]
 *
 * Trains every variant of a task, chooses the final one on validation data, scores it on the test sample, and writes
 * models/TASK/. With --without-test the test sample is left alone and nothing is written: for trying things out.
 */
import { linearScore } from "../../src/lib/model/linearModel.js";
import type { ModelDescription } from "../../src/lib/model/description.js";
import type { Evaluation, ModelRecord } from "../../src/lib/model/evaluation.js";
import { encodeOnnx } from "../../src/lib/model/onnx.js";
import { sigmoid } from "../../src/lib/statistics/sigmoid.js";
import { FeatureExtractor, featureVersion } from "../../src/lib/text/features.js";
import { digest, json, readEvaluation, writeArtefact } from "../artefacts.js";
import { findTask } from "../tasks/index.js";
import type { BinaryTask, Example, TaskData, Variant } from "../tasks/task.js";
import { modelCard } from "./modelCard.js";
import { fitBinary, type FittedModel } from "./fit.js";
import { binaryScores } from "./scores.js";
import { strongestFeatures } from "./strongest.js";

interface Trained {
  description: ModelDescription;
  onnx: Uint8Array;
  record: ModelRecord;
}

async function main(): Promise<void> {
  const [name = "", ...options] = process.argv.slice(2);
  const withTest = !options.includes("--without-test");
  const task = findTask(name);
  const data = await task.load();
  const trained: Record<string, Trained> = {};
  for (const [key, variant] of Object.entries(data.variants)) {
    trained[key] = train(task, variant, data, withTest);
    report(key, trained[key].record);
  }
  const final = Object.keys(trained).reduce((best, key) =>
    trained[key].record.validation.macroF1.value > trained[best].record.validation.macroF1.value ? key : best,
  );
  console.error(`final: ${final}`);
  if (withTest) await write(task, trained, final);
}

function train(task: BinaryTask, variant: Variant, data: TaskData, withTest: boolean): Trained {
  const began = performance.now();
  const { chosen, final: fitted } = fitBinary(task, variant, data.validation);
  const trainSeconds = Math.round((performance.now() - began) / 100) / 10;
  const identity = { task: task.name, featureVersion, labels: task.labels };
  const onnx = encodeOnnx(fitted.model, identity);
  const description: ModelDescription = {
    ...identity,
    kind: task.kind,
    features: fitted.features,
    thresholds: [fitted.threshold],
    onnx: { bytes: onnx.length, sha256: digest(onnx) },
    trainedOn: variant.description,
  };
  const scores = ({ model, threshold }: FittedModel, examples: Example[]) => {
    const score = linearScore(model, fitted.features);
    const probabilities = examples.map(({ text }) => sigmoid(score(text)[0]));
    const outcomes = examples.map(({ outcome }) => outcome);
    return binaryScores(task.labels, probabilities, outcomes, threshold);
  };
  const training = [...variant.training, ...variant.refit];
  const texts = training.map(({ text }) => text);
  const { favour, against } = strongestFeatures(fitted.model, new FeatureExtractor(fitted.features), texts);
  const positives = training.filter(({ outcome }) => outcome === 1).length;
  const record: ModelRecord = {
    title: variant.title,
    description: variant.description,
    bytes: onnx.length,
    trainSeconds,
    training: {
      n: texts.length,
      labels: { [task.labels[0]]: texts.length - positives, [task.labels[1]]: positives },
    },
    settings: {
      bits: fitted.features.bits,
      fragmentWeight: fitted.features.fragments.weight,
      shapeWeight: fitted.features.shape,
      shortestFragment: fitted.features.fragments.shortest,
      longestFragment: fitted.features.fragments.longest,
      rarity: fitted.rarity,
      cost: fitted.logistic.cost,
      calibrationSlope: fitted.calibration.slope,
      calibrationIntercept: fitted.calibration.intercept,
    },
    threshold: fitted.threshold,
    validation: scores(chosen, data.validation),
    test: withTest ? scores(fitted, data.test) : null,
    strongest: { [task.labels[0]]: against, [task.labels[1]]: favour },
  };
  return { description, onnx, record };
}

async function write(task: BinaryTask, trained: Record<string, Trained>, final: string): Promise<void> {
  const before = await readEvaluation(task.name).catch(() => null);
  const looks = Object.values(trained).map(({ description }) => description.onnx.sha256.slice(0, 16));
  const evaluation: Evaluation = {
    task: task.name,
    labels: task.labels,
    final,
    testLooks: [...new Set([...(before?.testLooks ?? []), ...looks])],
    models: Object.fromEntries(Object.entries(trained).map(([key, { record }]) => [key, record])),
  };
  const { description, onnx } = trained[final];
  await writeArtefact(task.name, "model.onnx", onnx);
  await writeArtefact(task.name, "model.json", json(description));
  await writeArtefact(task.name, "evaluation.json", json(evaluation));
  await writeArtefact(task.name, "README.md", modelCard(task, description, evaluation));
}

function report(
  key: string,
  { training, trainSeconds, bytes, validation, test, threshold, settings }: ModelRecord,
) {
  const show = (scores: typeof validation | null) =>
    scores === null
      ? "not scored"
      : `n ${scores.n}, accuracy ${scores.accuracy.value.toFixed(4)}, macro-F1 ${scores.macroF1.value.toFixed(4)}`;
  console.error(`${key}: ${training.n} texts, ${trainSeconds} s, ${bytes} bytes, threshold ${threshold}`);
  console.error(`  ${JSON.stringify(settings)}`);
  console.error(`  validation: ${show(validation)}\n  test: ${show(test)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? `error: ${error.message}` : error);
  process.exitCode = 1;
});
