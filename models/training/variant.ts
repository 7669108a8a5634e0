import { linearScore } from "../../src/lib/model/linearModel.js";
import type { GroupRecall, ModelRecord } from "../../src/lib/model/evaluation.js";
import type { ModelDescription } from "../../src/lib/model/description.js";
import { encodeOnnx } from "../../src/lib/model/onnx.js";
import { bootstrap } from "../../src/lib/statistics/bootstrap.js";
import { sigmoid } from "../../src/lib/statistics/sigmoid.js";
import { wilson } from "../../src/lib/statistics/wilson.js";
import { FeatureExtractor, featureVersion } from "../../src/lib/text/features.js";
import { digest } from "../artefacts.js";
import type { BinaryTask, Example, TaskData, Variant } from "./taskDefinition.js";
import { decide, fitBinary, type Decisions, type FittedModel } from "./fit.js";
import { heldOutFolds } from "./heldOutFolds.js";
import { binaryScores } from "./scores.js";
import { strongestFeatures } from "./strongest.js";

/** A trained variant: what is written, what is recorded, and which test titles it gets right. */
export interface TrainedVariant {
  description: ModelDescription;
  onnx: Uint8Array;
  record: ModelRecord;
  right: boolean[];
  /** Digest of each model that was scored on the test sample. */
  looks: string[];
  /** What was decided on held-out texts. */
  decided: Decisions;
}

/** Weight from which a training text counts as labelled by a human, where weights differ. */
const humanWeight = 2;

/**
 * Trains a variant with all its seeds; the model of the first is kept, and what it decides on held-out texts holds for
 * the others. Without `withTest` nothing but the held-out texts is scored.
 */
export async function trainVariant(
  task: BinaryTask,
  variant: Variant,
  data: TaskData,
  withTest: boolean,
): Promise<TrainedVariant> {
  const [firstSeed, ...otherSeeds] = variant.seeds;
  const began = performance.now();
  const decided = decide(variant, await heldOutFolds(variant, data.validation, firstSeed), firstSeed);
  const first = await trainOnce(task, variant, decided, firstSeed);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const { fitted, onnx, description, texts } = first;
  const mixed = texts.some(({ weight }) => weight !== 1);
  const positives = texts.reduce((sum, { target }) => sum + target, 0);
  const { favour, against } = strongestFeatures(
    fitted.model,
    new FeatureExtractor(fitted.features),
    // Features are named by the texts with a human label: that is enough for names, and there are few of them.
    texts.flatMap(({ text, weight }) => (!mixed || weight >= humanWeight ? [text] : [])),
  );
  const scored = (model: FittedModel, set: Example[]) =>
    binaryScores(task.labels, probabilities(model, set), outcomes(set), model.threshold);
  const test = withTest ? scored(fitted, data.test) : null;
  const record: ModelRecord = {
    title: variant.title,
    description: variant.description,
    bytes: onnx.length,
    trainSeconds: seconds,
    training: {
      n: texts.length,
      labels: {
        [task.labels[0]]: Math.round(texts.length - positives),
        [task.labels[1]]: Math.round(positives),
      },
    },
    settings: settingsOf(fitted),
    threshold: fitted.threshold,
    certain: fitted.certain,
    validation: binaryScores(
      task.labels,
      decided.heldOut.probabilities,
      decided.heldOut.outcomes,
      decided.threshold,
    ),
    test,
    testCertain: withTest ? certainScores(fitted, data.test) : null,
    elsewhere: withTest
      ? Object.fromEntries(
          Object.entries(data.elsewhere).map(([key, { title, examples: set, groups }]) => [
            key,
            { title, scores: scored(fitted, set), groups: recalls(fitted, set, groups) },
          ]),
        )
      : {},
    roundingLoss: test && accuracyUnrounded(fitted, data.test) - test.accuracy.value,
    nonZero:
      fitted.model.weights.reduce((n, weight) => n + (weight === 0 ? 0 : 1), 0) / fitted.model.weights.length,
    seeds: test ? [{ seed: firstSeed, accuracy: test.accuracy.value, macroF1: test.macroF1.value }] : [],
    strongest: { [task.labels[0]]: against, [task.labels[1]]: favour },
  };
  const looks = [description.onnx.sha256.slice(0, 16)];
  for (const seed of withTest ? otherSeeds : []) {
    const other = await trainOnce(task, variant, decided, seed);
    const { accuracy, macroF1 } = scored(other.fitted, data.test);
    record.seeds.push({ seed, accuracy: accuracy.value, macroF1: macroF1.value });
    looks.push(other.description.onnx.sha256.slice(0, 16));
  }
  const right = withTest
    ? decisions(fitted, data.test).map((label, i) => label === data.test[i].outcome)
    : [];
  return { description, onnx, record, right, looks, decided };
}

/** Trains on everything, with what was decided on held-out texts. */
async function trainOnce(task: BinaryTask, variant: Variant, decided: Decisions, seed: number) {
  const texts = await variant.examples(seed, []);
  const fitted = fitBinary(decided, texts, seed);
  const identity = { task: task.name, kind: task.kind, featureVersion, labels: task.labels };
  const onnx = encodeOnnx(fitted.model, identity);
  const description: ModelDescription = {
    ...identity,
    features: fitted.features,
    thresholds: [fitted.threshold],
    certain: fitted.certain,
    onnx: { bytes: onnx.length, sha256: digest(onnx) },
    trainedOn: variant.description,
  };
  return { texts, fitted, onnx, description };
}

function settingsOf({ features, logistic, rarity, calibration }: FittedModel): Record<string, number> {
  return {
    bits: features.bits,
    fragmentWeight: features.fragments.weight,
    shapeWeight: features.shape,
    shortestFragment: features.fragments.shortest,
    longestFragment: features.fragments.longest,
    rarity,
    cost: logistic.cost,
    calibrationSlope: calibration.slope,
    calibrationIntercept: calibration.intercept,
  };
}

function outcomes(examples: readonly Example[]): number[] {
  return examples.map(({ outcome }) => outcome);
}

function probabilities({ model, features }: FittedModel, examples: readonly Example[]): number[] {
  const score = linearScore(model, features);
  return examples.map(({ text }) => sigmoid(score(text)[0]));
}

function decisions(model: FittedModel, examples: Example[]): number[] {
  return probabilities(model, examples).map((p) => (p >= model.threshold ? 1 : 0));
}

/** Accuracy with the weights before they were rounded. */
function accuracyUnrounded(model: FittedModel, examples: Example[]): number {
  const extractor = new FeatureExtractor(model.features);
  const { weights, bias } = model.unrounded;
  const right = examples.filter(({ text, outcome }) => {
    const { indices, values } = extractor.extract(text);
    const raw = indices.reduce((sum, index, i) => sum + weights[index] * values[i], bias);
    const p = sigmoid(model.calibration.slope * raw + model.calibration.intercept);
    return (p >= model.threshold ? 1 : 0) === outcome;
  });
  return right.length / examples.length;
}

/** Coverage and accuracy of the texts of which the model is certain. */
function certainScores(model: FittedModel, examples: Example[]): NonNullable<ModelRecord["testCertain"]> {
  const { below, from } = model.certain;
  const kept = probabilities(model, examples).map((p) => (p < below ? 0 : p >= from ? 1 : null));
  const isRight = kept.map((label, i) => label !== null && label === examples[i].outcome);
  const count = (sample: ArrayLike<number>, holds: (i: number) => boolean) =>
    Array.from(sample).filter(holds).length;
  const figures = bootstrap(examples.length, (sample) => {
    const keptHere = count(sample, (i) => kept[i] !== null);
    return { coverage: keptHere / sample.length, accuracy: count(sample, (i) => isRight[i]) / keptHere };
  });
  return {
    ...figures,
    kept: kept.filter((label) => label !== null).length,
    right: isRight.filter(Boolean).length,
  };
}

function recalls(model: FittedModel, examples: Example[], groups: string[]): GroupRecall[] {
  const decided = decisions(model, examples);
  return [...new Set(groups)].sort().map((group) => {
    const rows = examples.flatMap((_, i) => (groups[i] === group ? [i] : []));
    const right = rows.filter((i) => decided[i] === examples[i].outcome).length;
    return { group, n: rows.length, ...wilson(right, rows.length) };
  });
}
