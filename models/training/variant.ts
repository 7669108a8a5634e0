import { promiseKept, type PromiseRecord } from "../../src/lib/certainty/promiseKept.js";
import { labelProbabilities, linearScore } from "../../src/lib/model/linearModel.js";
import type { SingleLabelRecord } from "../../src/lib/model/evaluation.js";
import { singleLabelKind, type ModelDescription } from "../../src/lib/model/description.js";
import { encodeOnnx } from "../../src/lib/model/onnx.js";
import { FeatureExtractor, featureVersion } from "../../src/lib/text/features.js";
import { digest } from "../../loaders/digest.js";
import type { Example, SingleLabelTask, TaskData, TrainingExample, Variant } from "./taskDefinition.js";
import {
  certainPromise,
  decide,
  decidedLabels,
  fitSingleLabel,
  type Decisions,
  type FittedModel,
} from "./fit.js";
import { heldOutFolds } from "./heldOutFolds.js";
import { strongestWords } from "./multilabel/strongestWords.js";
import { processorSeconds } from "./processorSeconds.js";
import { certainScores, recalls, singleLabelFigures, trainingLabels } from "./scores.js";
import { shareNonZero } from "./quantise.js";
import { strongestFeatures } from "./strongest.js";

/** A trained variant: what is written, what is recorded, and which test titles it gets right. */
export interface TrainedVariant {
  description: ModelDescription;
  onnx: Uint8Array;
  record: SingleLabelRecord;
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
  task: SingleLabelTask,
  variant: Variant,
  data: TaskData,
  withTest: boolean,
): Promise<TrainedVariant> {
  const [firstSeed, ...otherSeeds] = variant.seeds;
  const began = process.cpuUsage();
  const folds = await heldOutFolds(variant, data.validation, firstSeed);
  const decided = decide(variant, folds, firstSeed, task.labels.length);
  const first = await trainOnce(task, variant, decided, firstSeed);
  const seconds = Math.round(10 * processorSeconds(began)) / 10;
  const { fitted, onnx, description, texts } = first;
  const figures = (set: { probabilities: Float64Array; outcomes: number[] }) =>
    singleLabelFigures(task.labels, {
      classes: task.labels.length,
      actual: set.outcomes,
      predicted: decidedLabels(set.probabilities, decided),
      probabilities: set.probabilities,
    });
  const scored = (model: FittedModel, set: Example[]) =>
    figures({ probabilities: probabilities(model, set), outcomes: outcomes(set) });
  const test = withTest ? scored(fitted, data.test) : null;
  const record: SingleLabelRecord = {
    title: variant.title,
    description: variant.description,
    bytes: onnx.length,
    trainSeconds: seconds,
    training: {
      n: texts.length,
      labels: trainingLabels(task.labels, texts),
    },
    settings: settingsOf(fitted),
    threshold: fitted.threshold,
    certain: fitted.certain,
    promise: promiseRecord(decided),
    validation: figures(decided.heldOut),
    test,
    testCertain: withTest
      ? certainScores(probabilities(fitted, data.test), outcomes(data.test), fitted.certain)
      : null,
    elsewhere: withTest
      ? Object.fromEntries(
          Object.entries(data.elsewhere).map(([key, { title, examples: set, groups }]) => [
            key,
            {
              title,
              scores: scored(fitted, set),
              groups: recalls(decisions(fitted, set), outcomes(set), groups),
            },
          ]),
        )
      : {},
    roundingLoss: test && accuracyUnrounded(fitted, data.test) - test.accuracy.value,
    nonZero: shareNonZero(fitted.model),
    seeds: test ? [{ seed: firstSeed, accuracy: test.accuracy.value, macroF1: test.macroF1.value }] : [],
    strongest: strongestOf(task.labels, fitted, texts),
  };
  const looks = [description.onnx.sha256.slice(0, 16)];
  for (const seed of withTest ? otherSeeds : []) {
    const other = await trainOnce(task, variant, decided, seed);
    const { accuracy, macroF1 } = scored(other.fitted, data.test);
    record.seeds.push({ seed, accuracy: accuracy.value, macroF1: macroF1.value });
    looks.push(other.description.onnx.sha256.slice(0, 16));
  }
  const right = withTest
    ? Array.from(decisions(fitted, data.test), (label, i) => label === data.test[i].outcome)
    : [];
  return { description, onnx, record, right, looks, decided };
}

/** Trains on everything, with what was decided on held-out texts. */
async function trainOnce(task: SingleLabelTask, variant: Variant, decided: Decisions, seed: number) {
  const texts = await variant.examples(seed, []);
  const fitted = fitSingleLabel(decided, texts, seed);
  const { name, labels, names } = task;
  const identity = { task: name, featureVersion, labels, kind: singleLabelKind(labels.length) };
  const onnx = encodeOnnx(fitted.model, identity);
  const description: ModelDescription = {
    ...identity,
    ...(names && { names }),
    features: fitted.features,
    thresholds: fitted.threshold === null ? [] : [fitted.threshold],
    ...(fitted.certain && { certain: fitted.certain }),
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
    ...(features.titlePage && {
      headWeight: features.titlePage.head,
      formsWeight: features.titlePage.forms,
    }),
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

/** Texts × labels. */
function probabilities({ model, features, labels }: FittedModel, examples: readonly Example[]): Float64Array {
  const score = linearScore(model, features);
  const kind = singleLabelKind(labels);
  const table = new Float64Array(examples.length * labels);
  examples.forEach(({ text }, t) => table.set(labelProbabilities(kind, score(text)), t * labels));
  return table;
}

function decisions(model: FittedModel, examples: readonly Example[]): Int16Array {
  return decidedLabels(probabilities(model, examples), model);
}

/** How often the range of certainty breaks its promise, by resampling the held-out texts; null where there is none. */
function promiseRecord({ certain, threshold, heldOut }: Decisions): PromiseRecord[] | null {
  if (certain === null || threshold === null) return null;
  const second = heldOut.probabilities.filter((_, i) => i % 2 === 1);
  return promiseKept(second, heldOut.outcomes, threshold, certainPromise, 10_000, 1);
}

/** Accuracy with the weights before they were rounded. */
function accuracyUnrounded(model: FittedModel, examples: readonly Example[]): number {
  const extractor = new FeatureExtractor(model.features);
  const { slope, intercept } = model.calibration;
  const right = examples.filter(({ text, outcome }) => {
    const { indices, values } = extractor.extract(text);
    const logits = Float64Array.from(model.unrounded, ({ weights, bias }) => {
      const raw = indices.reduce((sum, index, i) => sum + weights[index] * values[i], bias);
      return slope * raw + intercept;
    });
    const exact = labelProbabilities(singleLabelKind(model.labels), logits);
    return decidedLabels(exact, model)[0] === outcome;
  });
  return right.length / examples.length;
}

function strongestOf(
  labels: readonly string[],
  { model, features }: FittedModel,
  texts: readonly TrainingExample[],
): SingleLabelRecord["strongest"] {
  const extractor = new FeatureExtractor(features);
  const mixed = texts.some(({ weight }) => weight !== 1);
  // Features are named by the texts with a human label: that is enough for names, and there are few of them.
  const named = texts.flatMap(({ text, weight }) => (!mixed || weight >= humanWeight ? [text] : []));
  if (labels.length > 2) return strongestWords(model, extractor, labels, named);
  const { favour, against } = strongestFeatures(model, extractor, named);
  return { [labels[0]]: against, [labels[1]]: favour };
}
