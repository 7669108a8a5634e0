import { runSuite } from "../../../src/lib/behaviour/suite/run.js";
import { certainRange } from "../../../src/lib/certainty/certainRange.js";
import { deepLogits, type DeepModel } from "../../../src/lib/deep/deepModel.js";
import { fitCalibration, fitTemperature, type Calibration } from "../../../src/lib/learning/calibration.js";
import { logits as logitsOf, type LinearWeights } from "../../../src/lib/learning/logisticRegression.js";
import { denseMatrix, type SparseMatrix } from "../../../src/lib/learning/matrix.js";
import type { Evaluation, SingleLabelFigures, SingleLabelRecord } from "../../../src/lib/model/evaluation.js";
import type { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import type { Scorer } from "../../../src/lib/model/scorer.js";
import { mean } from "../../../src/lib/quantification/shares.js";
import { workKey } from "../../../src/lib/text/workKey.js";
import { certainPromise, decidedLabels, probabilityTable } from "../fit.js";
import { featureMatrix, fitScaled, fitWeights } from "../fitWeights.js";
import { processorSeconds } from "../processorSeconds.js";
import { certainScores, recalls, singleLabelFigures, trainingLabels } from "../scores.js";
import type { Example, SingleLabelTask, TrainingExample } from "../taskDefinition.js";
import { bestThreshold } from "../threshold.js";
import { rescaled } from "../multilabel/crossValidation.js";
import { encoderShares, foldMixture, mixed } from "./mixture.js";
import { keptProbability } from "./predictions.js";
import type { VectorsOf } from "./vectors.js";

/** Costs of the heads to choose from. */
const headCosts = [0.003, 0.01, 0.03, 0.1, 0.3];

/** A deep variant of a single-label task before it is written. */
export interface FittedDeepTitles {
  model: Pick<DeepModel, "thresholds" | "certain" | "wordWeights" | "bias" | "weights">;
  settings: Record<string, number>;
  /** Processor time, that of vectors that were not kept included. */
  seconds: number;
  training: SingleLabelRecord["training"];
  validation: SingleLabelFigures;
  /** The same of the encoder without words. */
  alone: SingleLabelFigures;
  /** Judges the test texts: a look, which is the caller's decision. */
  test(): Promise<{
    texts: string[];
    /** Texts × labels. */
    probabilities: Float64Array;
    scores: Pick<SingleLabelRecord, "test" | "testCertain" | "elsewhere" | "seeds">;
  }>;
}

/** The titles of a task, and what words say of validation titles: the same whichever encoder joins. */
export type TitleWords = Awaited<ReturnType<typeof titleWords>>;

/**
 * @param tuned texts from which the heads learn, with their targets: those that the encoder was tuned on, where it was
 * @param words the shipped word model
 */
export async function titleWords(
  task: SingleLabelTask,
  { final, models }: Evaluation<SingleLabelRecord>,
  tuned: readonly TrainingExample[],
  words: LinearScorer,
) {
  const began = process.cpuUsage();
  const labels = task.labels.length;
  const data = await task.load();
  const works = new Set(tuned.map(({ text }) => workKey(text)));
  const examples = data.validation.flat().filter(({ text }) => !works.has(workKey(text)));
  const outcomes = examples.map(({ outcome }) => outcome);
  const variant = data.variants[final];
  const { rarity, cost } = models[final].settings;
  const logistic = { cost, epochs: variant.epochs, tolerance: 1e-3, seed: variant.seeds[0] };
  const { features } = words.description;
  const unseen = await variant.examples(variant.seeds[0], examples);
  const wordModel = fitWeights(unseen, { features, rarity, logistic }, labels);
  const ofWords = calibrated(table(wordModel, featureMatrix(features, examples)), outcomes, labels);
  return { data, tuned, examples, outcomes, words, ofWords, seconds: processorSeconds(began) };
}

/**
 * Words and encoder together, for a single-label task of titles. The heads learn from the titles that the encoder was
 * tuned on; their cost has the lowest log loss on validation titles of other works, each scored by a word model that has
 * not seen it. The encoder's share is, of those whose log loss is no more than a standard error above the lowest, the one
 * that fails least on the development half of the behavioural tests; of other labels the one with the lowest loss.
 *
 * @param behavioural are the behavioural tests about these labels?
 */
export async function fitDeepTitles(
  task: SingleLabelTask,
  { data, tuned, examples, outcomes, words, ofWords, seconds: wordSeconds }: TitleWords,
  { behavioural }: { behavioural: boolean },
  vectorsOf: VectorsOf,
  log: (line: string) => void = () => undefined,
): Promise<FittedDeepTitles> {
  const began = process.cpuUsage();
  const labels = task.labels.length;
  const lossesOf = (logits: Float64Array) =>
    logLosses(calibrated(logits, outcomes, labels).logits, outcomes, labels);
  log(`log loss by words: ${mean(lossesOf(ofWords.logits)).toFixed(4)} on ${examples.length} titles`);

  const { vectors, dimensions } = await vectorsOf(tuned.map(({ text }) => text));
  const learned = denseMatrix(vectors, dimensions);
  const judged = denseMatrix((await vectorsOf(examples.map(({ text }) => text))).vectors, dimensions);
  const heads = headCosts.map((cost) => {
    const head = fitScaled(learned, tuned, { cost, epochs: 30, tolerance: 1e-3, seed: 1 }, labels);
    const ofEncoder = calibrated(table(head, judged), outcomes, labels);
    const loss = mean(lossesOf(ofEncoder.logits));
    log(`log loss by the encoder with head cost ${cost}: ${loss.toFixed(4)}`);
    return { cost, head, ofEncoder, loss };
  });
  const { cost, head, ofEncoder } = heads.reduce((best, each) => (each.loss < best.loss ? each : best));

  const candidates = encoderShares.map((share) => {
    const logits = mixed(ofWords.logits, ofEncoder.logits, share);
    const { calibrations, logits: z } = calibrated(logits, outcomes, labels);
    const probabilities = probabilityTable(z, labels);
    const model = {
      ...decisions(probabilities, outcomes, labels),
      ...foldMixture({ head, ofEncoder: ofEncoder.calibrations, share, ofMixture: calibrations }),
    };
    return { share, model, probabilities, losses: lossesOf(logits) };
  });
  const alone = candidates[candidates.length - 1];
  const lowest = candidates.reduce((best, each) => (mean(each.losses) < mean(best.losses) ? each : best));
  const probabilitiesOf = async (model: FittedDeepTitles["model"], texts: readonly string[]) => {
    const own = (await vectorsOf(texts)).vectors;
    const logits = texts.map((text, t) =>
      deepLogits(
        { ...model, dimensions },
        words.logits(text),
        own.subarray(t * dimensions, (t + 1) * dimensions),
      ),
    );
    return probabilityTable(Float64Array.from(logits.flatMap((each) => [...each])), labels);
  };
  const tried: ((typeof candidates)[number] & { failed: number })[] = [];
  for (const each of behavioural ? candidates : []) {
    const { certain: _, ...description } = words.description;
    const { thresholds, certain } = each.model;
    const failed = await failureShare({
      description: { ...description, thresholds, ...(certain && { certain }) },
      score: async (texts) => ({
        texts: texts.length,
        labels: task.labels,
        values: Float32Array.from(await probabilitiesOf(each.model, texts)),
      }),
    });
    const above = each.losses.map((loss, t) => loss - lowest.losses[t]);
    const level = mean(above) <= standardError(above);
    log(
      `encoder's share ${each.share}: log loss ${mean(each.losses).toFixed(4)}${level ? "" : " (above)"}, ` +
        `${(100 * failed).toFixed(1)}% of the development half fail`,
    );
    if (level) tried.push({ ...each, failed });
  }
  const { model, share, probabilities } = behavioural
    ? tried.reduce((best, each) => (each.failed < best.failed ? each : best))
    : lowest;
  const seconds = Math.round(10 * (wordSeconds + processorSeconds(began))) / 10;
  const figures = (table: Float64Array, actual: readonly number[], [threshold] = model.thresholds) =>
    singleLabelFigures(task.labels, {
      ...{ classes: labels, actual, probabilities: table },
      predicted: decidedLabels(table, { labels, threshold: threshold ?? null }),
    });
  const judge = async (set: readonly Example[]) => {
    const own = (
      await probabilitiesOf(
        model,
        set.map(({ text }) => text),
      )
    ).map(keptProbability);
    const actual = set.map(({ outcome }) => outcome);
    return { own, actual, scores: figures(own, actual) };
  };
  return {
    model,
    settings: { headCost: cost, encoderShare: share },
    seconds,
    training: { n: tuned.length, labels: trainingLabels(task.labels, tuned) },
    validation: figures(probabilities, outcomes),
    alone: figures(alone.probabilities, outcomes, alone.model.thresholds),
    async test() {
      const { own, actual, scores } = await judge(data.test);
      const elsewhere: SingleLabelRecord["elsewhere"] = {};
      for (const [key, { title, examples: set, groups }] of Object.entries(data.elsewhere)) {
        const there = await judge(set);
        const decided = decidedLabels(there.own, { labels, threshold: model.thresholds[0] ?? null });
        elsewhere[key] = { title, scores: there.scores, groups: recalls(decided, there.actual, groups) };
      }
      return {
        texts: data.test.map(({ text }) => text),
        probabilities: own,
        scores: {
          test: scores,
          testCertain: certainScores(own, actual, model.certain ?? null),
          elsewhere,
          seeds: [{ seed: 1, accuracy: scores.accuracy.value, macroF1: scores.macroF1.value }],
        },
      };
    },
  };
}

/** Of two labels the threshold and the range of certainty. @param probabilities texts × labels */
function decisions(probabilities: Float64Array, outcomes: readonly number[], labels: number) {
  if (labels !== 2) return { thresholds: [] };
  const second = probabilities.filter((_, i) => i % 2 === 1);
  const threshold = bestThreshold(second, outcomes);
  return { thresholds: [threshold], certain: certainRange(second, outcomes, threshold, certainPromise) };
}

async function failureShare(scorer: Scorer): Promise<number> {
  const tested = await runSuite(scorer, "development");
  return tested.filter(({ failed }) => failed).length / tested.length;
}

/** Log loss of each text. @param logits texts × columns */
export function logLosses(logits: Float64Array, outcomes: readonly number[], labels: number): number[] {
  const probabilities = probabilityTable(logits, labels);
  return outcomes.map((outcome, t) => -Math.log(Math.max(probabilities[t * labels + outcome], 1e-12)));
}

/** Logits, texts × columns. */
function table(columns: readonly LinearWeights[], matrix: SparseMatrix): Float64Array {
  const result = new Float64Array(matrix.rows * columns.length);
  columns.forEach((own, c) =>
    logitsOf(matrix, own).forEach((z, text) => (result[text * columns.length + c] = z)),
  );
  return result;
}

/** Logits after calibration on the same texts: Platt's of two labels, a temperature of more. */
function calibrated(logits: Float64Array, outcomes: readonly number[], labels: number) {
  const own = labels === 2 ? fitCalibration(logits, outcomes) : fitTemperature(logits, outcomes, labels);
  const calibrations: Calibration[] = Array.from({ length: labels === 2 ? 1 : labels }, () => own);
  return { calibrations, logits: rescaled(logits, calibrations) };
}

function standardError(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)) / values.length);
}
