import { promisedConfidence } from "../../../src/lib/certainty/fixedSequence.js";
import { promisedCuts } from "../../../src/lib/certainty/promisedCuts.js";
import { confusedPairs } from "../../../src/lib/metrics/multilabel/coOccurrence.js";
import { givenLabels, textDecisions } from "../../../src/lib/metrics/multilabel/decisions.js";
import { f1Scores } from "../../../src/lib/metrics/multilabel/f1.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import { linearScore } from "../../../src/lib/model/linearModel.js";
import type { MultilabelEvaluation, MultilabelRecord } from "../../../src/lib/model/multilabelEvaluation.js";
import { encodeOnnx } from "../../../src/lib/model/onnx.js";
import { sigmoid } from "../../../src/lib/statistics/sigmoid.js";
import { FeatureExtractor, featureVersion } from "../../../src/lib/text/features.js";
import { digest } from "../../../loaders/digest.js";
import type { LabelledTexts, MultilabelTask } from "../taskDefinition.js";
import { alwaysCommonest } from "./commonest.js";
import { calibrated } from "./crossValidation.js";
import { divideTexts, named, trainingFolds, type DividedTexts, type Part } from "./data.js";
import { promiseFigures } from "./promiseFigures.js";
import { fitLabels, type FittedLabels } from "./fit.js";
import { learningCurve } from "./learningCurve.js";
import { processorSeconds } from "../processorSeconds.js";
import { shareNonZero } from "../quantise.js";
import { multilabelScores } from "./scores.js";
import { strongestWords } from "./strongestWords.js";

/** A trained multi-label task: what is written. */
export interface TrainedLabels {
  description: ModelDescription;
  onnx: Uint8Array;
  evaluation: MultilabelEvaluation;
}

/** What of a task is needed to train a model of its texts. */
export type TaskOutline = Pick<
  MultilabelTask,
  "name" | "description" | "minimumSupport" | "testShare" | "settings" | "targets"
>;

/** How often a label is to be right where it carries a mark. */
const labelPromise = { accuracy: 0.9, confidence: promisedConfidence };

/** Pairs of confused labels that are recorded at most. */
const recordedConfusions = 200;

/**
 * Trains a model of a task's texts and scores it: by cross-validation on the training part, and, where asked, once on
 * the test part.
 *
 * @param looksBefore digests of the models that were scored on the test part earlier
 */
export function trainLabels(
  outline: TaskOutline,
  data: LabelledTexts,
  { withTest = true, looksBefore = [] as readonly string[], log = (_line: string) => {} } = {},
): TrainedLabels {
  const { settings } = outline;
  const divided = divideTexts(data, { ...outline, seed: settings.seed });
  const { labels, training, test, record } = divided;
  log(
    `${record.texts} texts in ${record.groups} groups, ${record.training} to train on, ${labels.length} labels`,
  );
  const began = process.cpuUsage();
  const fold = trainingFolds(training, settings);
  const texts = training.texts.map(({ text }) => text);
  const fitted = fitLabels(texts, training.outcomes, labels.length, fold, settings, log);
  const seconds = processorSeconds(began);

  const identity = { task: outline.name, featureVersion, labels, kind: "multilabel" as const };
  const onnx = encodeOnnx(fitted.model, identity);
  const { thresholds } = fitted.decision;
  const from = promisedCuts(fitted.unseen, training.outcomes, thresholds, labelPromise);
  const description: ModelDescription = {
    ...identity,
    features: settings.features,
    thresholds,
    promised: { ...labelPromise, from },
    onnx: { bytes: onnx.length, sha256: digest(onnx) },
    trainedOn: outline.description,
  };
  const judgedTest = withTest ? judge(fitted, divided, settings.features) : null;
  const linear: MultilabelRecord = {
    title: "Linear model",
    description: outline.description,
    bytes: onnx.length,
    trainSeconds: Math.round(10 * seconds) / 10,
    training: trainingFigures(divided),
    settings: settingsOf(outline, fitted),
    validation: multilabelScores({ labels, outcomes: training.outcomes, thresholds, ...fitted.heldOut }),
    promise: {
      ...labelPromise,
      validation: promiseFigures(
        { labels, outcomes: training.outcomes, thresholds, probabilities: fitted.unseen },
        from,
      ),
      test: judgedTest && promiseFigures(judgedTest, from),
    },
    test: judgedTest && multilabelScores(judgedTest, true),
    roundingLoss: judgedTest && roundingLoss(fitted, test, labels.length, judgedTest.given),
    nonZero: shareNonZero(fitted.model),
    strongest: strongestWords(fitted.model, new FeatureExtractor(settings.features), labels, texts),
  };
  const commonest: MultilabelRecord = {
    title: "Always the commonest label",
    description: "no model: every text is given the commonest label",
    bytes: 0,
    trainSeconds: 0,
    training: trainingFigures(divided),
    settings: {},
    validation: multilabelScores(alwaysCommonest(labels, training.outcomes, training.outcomes)),
    promise: null,
    test: withTest ? multilabelScores(alwaysCommonest(labels, training.outcomes, test.outcomes)) : null,
    roundingLoss: null,
    nonZero: 0,
    strongest: {},
  };
  const evaluation: MultilabelEvaluation = {
    task: outline.name,
    kind: "multilabel",
    labels,
    final: "linear",
    testLooks: [...new Set([...looksBefore, ...(withTest ? [description.onnx.sha256.slice(0, 16)] : [])])],
    data: record,
    models: { linear, commonest },
    confusions: judgedTest
      ? named(confusedPairs(textDecisions(judgedTest.given, test.outcomes, labels.length)), labels).slice(
          0,
          recordedConfusions,
        )
      : [],
    learningCurve: learningCurve(texts, training.outcomes, labels.length, fold, settings, fitted.cost),
    targets: outline.targets,
  };
  return { description, onnx, evaluation };
}

/** What the finished model says of the test part. */
function judge(
  { model, decision }: FittedLabels,
  { labels, test }: DividedTexts,
  features: ModelDescription["features"],
) {
  const score = linearScore(model, features);
  const probabilities = new Float64Array(test.outcomes.length);
  test.texts.forEach(({ text }, i) => probabilities.set(score(text).map(sigmoid), i * labels.length));
  const { thresholds } = decision;
  return {
    labels,
    outcomes: test.outcomes,
    probabilities,
    given: givenLabels(probabilities, thresholds),
    thresholds,
  };
}

function roundingLoss(fitted: FittedLabels, test: Part, labels: number, given: Uint8Array): number {
  const { calibrations, thresholds } = fitted.decision;
  const exact = calibrated(fitted.unrounded(test.texts.map(({ text }) => text)), calibrations);
  const micro = (decided: Uint8Array) =>
    f1Scores(textDecisions(decided, test.outcomes, labels), labels).microF1;
  return micro(givenLabels(exact, thresholds)) - micro(given);
}

function trainingFigures({ labels, training }: DividedTexts): MultilabelRecord["training"] {
  const counts = labels.map(() => 0);
  for (const own of training.numbers) for (const label of own) counts[label]++;
  return {
    n: training.texts.length,
    labels: Object.fromEntries(labels.map((label, l) => [label, counts[l]])),
  };
}

function settingsOf(
  { settings }: TaskOutline,
  { cost, secondStage, model }: FittedLabels,
): Record<string, number> {
  const { features, minimumTexts, rarity, priorStrength, epochs, folds, macroWeight, shrinkage } = settings;
  const { bits, words, fragments, names = 0, signs = 0, skips = 0 } = features;
  return {
    bits,
    rows: model.rows,
    wordWeight: words,
    fragmentWeight: fragments.weight,
    shortestFragment: fragments.shortest,
    longestFragment: fragments.longest,
    nameWeight: names,
    signWeight: signs,
    skipWeight: skips,
    minimumTexts,
    rarity,
    priorStrength,
    cost,
    ...(secondStage > 0 && { secondStage }),
    epochs,
    folds,
    macroWeight,
    shrinkage,
  };
}
