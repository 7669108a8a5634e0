import { fitCalibration } from "../../../src/lib/learning/calibration.js";
import { denseMatrix, selectRows, type SparseMatrix } from "../../../src/lib/learning/matrix.js";
import { fitOneVersusRest, labelLogits, type LabelWeights } from "../../../src/lib/learning/oneVersusRest.js";
import { deepLogits, type DeepModel } from "../../../src/lib/deep/deepModel.js";
import { givenLabels, textDecisions } from "../../../src/lib/metrics/multilabel/decisions.js";
import { f1Scores } from "../../../src/lib/metrics/multilabel/f1.js";
import type { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import type { MultilabelScores } from "../../../src/lib/model/multilabelEvaluation.js";
import { sigmoid } from "../../../src/lib/statistics/sigmoid.js";
import {
  column,
  fitDecision,
  foldLogits,
  foldTexts,
  heldOutDecisions,
  rescaled,
  selectTexts,
} from "../multilabel/crossValidation.js";
import { divideTexts, keptFold, trainingFolds } from "../multilabel/data.js";
import { fitWeights, preparedTexts } from "../multilabel/fit.js";
import { multilabelScores } from "../multilabel/scores.js";
import { stratifiedSplit } from "../multilabel/split.js";
import type { LabelledTexts, MultilabelTask } from "../taskDefinition.js";
import { processorSeconds } from "../processorSeconds.js";
import { encoderShares, foldMixture, mixed } from "./mixture.js";
import { keptProbability } from "./predictions.js";
import type { VectorsOf } from "./vectors.js";

/** Costs of the heads to choose from. */
const headCosts = [0.003, 0.01, 0.03, 0.1];
/** Parts of the kept texts: each is decided by what the others teach. */
const parts = 3;

/** A deep variant before it is written. */
export interface FittedDeepLabels {
  model: Pick<DeepModel, "thresholds" | "wordWeights" | "bias" | "weights">;
  settings: Record<string, number>;
  /** Processor time, without that of vectors. */
  seconds: number;
  validation: MultilabelScores;
  /** The same of the encoder without words. */
  alone: MultilabelScores;
  /** Judges the test texts: a look, which is the caller's decision. */
  test(words: LinearScorer): Promise<{
    texts: string[];
    /** Texts × labels. */
    probabilities: Float64Array;
    scores: MultilabelScores;
  }>;
}

/** The texts of a task, and what words say of those that are kept out: the same whichever encoder joins. */
export type LabelWords = ReturnType<typeof labelWords>;

/** @param cost of the word model */
export function labelWords(task: MultilabelTask, data: LabelledTexts, cost: number) {
  const began = process.cpuUsage();
  const { settings } = task;
  const divided = divideTexts(data, { ...task, seed: settings.seed });
  const { labels, training } = divided;
  const size = labels.length;
  const fold = trainingFolds(training, settings);
  const kept = foldTexts(fold, keptFold, true);
  const tuned = foldTexts(fold, keptFold, false);
  const outcomes = selectTexts(training.outcomes, size, kept);

  const texts = training.texts.map(({ text }) => text);
  const matrix = preparedTexts(texts, settings).matrix;
  const ofWords = calibrated(
    foldLogits(matrix, training.outcomes, size, fold, keptFold, (inside, own) =>
      fitWeights(inside, own, settings, cost),
    ),
    outcomes,
    size,
  );
  const keptPart = stratifiedSplit(
    Array.from(kept, (text) => training.numbers[text]),
    Array.from(kept, (text) => training.groups[text]),
    Array.from({ length: parts }, () => 1 / parts),
    settings.seed + 2,
  );
  return { ...divided, texts, tuned, kept, keptPart, outcomes, ofWords, seconds: processorSeconds(began) };
}

/**
 * Words and encoder together, for a multi-label task. The heads learn from the texts that the encoder was tuned on; their
 * cost, the encoder's share, calibration and thresholds are chosen on those that it was not, with the logits of a word
 * model that has not seen these either.
 */
export async function fitDeepLabels(
  { settings }: MultilabelTask,
  {
    labels,
    training,
    test,
    texts,
    tuned,
    kept,
    keptPart,
    outcomes,
    ofWords,
    seconds: wordSeconds,
  }: LabelWords,
  vectorsOf: VectorsOf,
  log: (line: string) => void = () => undefined,
): Promise<FittedDeepLabels> {
  const size = labels.length;
  const { vectors, dimensions } = await vectorsOf(texts);
  const began = process.cpuUsage();
  const all = denseMatrix(vectors, dimensions);
  const [learned, judged] = [selectRows(all, tuned), selectRows(all, kept)];
  let best: Choice | undefined;
  let alone: Choice | undefined;
  for (const headCost of headCosts) {
    const head = fitHeads(learned, selectTexts(training.outcomes, size, tuned), headCost, settings.seed);
    const ofEncoder = calibrated(labelLogits(judged, head), outcomes, size);
    for (const share of encoderShares) {
      const logits = mixed(ofWords.logits, ofEncoder.logits, share);
      const heldOut = heldOutDecisions(logits, outcomes, size, keptPart, settings);
      const { microF1, macroF1 } = f1Scores(textDecisions(heldOut.given, outcomes, size), size);
      log(
        `head cost ${headCost}, encoder's share ${share}: micro-, macro-F1 ${microF1.toFixed(4)}, ${macroF1.toFixed(4)}`,
      );
      const score = microF1 + settings.macroWeight * macroF1;
      const choice = { score, headCost, share, head, ofEncoder: ofEncoder.calibrations, logits, heldOut };
      if (!best || score > best.score) best = choice;
      if (share === 1 && (!alone || score > alone.score)) alone = choice;
    }
  }
  if (!best || !alone) throw new Error("empty grid: head costs (expected at least one)");
  const { headCost, share, head, ofEncoder, logits, heldOut } = best;
  const { calibrations: ofMixture, thresholds } = fitDecision(logits, outcomes, size, settings);
  const seconds = Math.round(10 * (wordSeconds + processorSeconds(began))) / 10;
  const model = { thresholds, ...foldMixture({ head: columnsOf(head), ofEncoder, share, ofMixture }) };
  return {
    model,
    settings: { headCost, encoderShare: share },
    seconds,
    validation: multilabelScores({ labels, outcomes, thresholds, ...heldOut }),
    alone: multilabelScores({ labels, outcomes, thresholds, ...alone.heldOut }),
    async test(words) {
      const testTexts = test.texts.map(({ text }) => text);
      const { vectors: testVectors } = await vectorsOf(testTexts);
      const probabilities = new Float64Array(testTexts.length * size);
      testTexts.forEach((text, t) => {
        const vector = testVectors.subarray(t * dimensions, (t + 1) * dimensions);
        const own = deepLogits({ ...model, dimensions }, words.logits(text), vector);
        probabilities.set(
          own.map((z) => keptProbability(sigmoid(z))),
          t * size,
        );
      });
      const given = givenLabels(probabilities, thresholds);
      const judged = { labels, outcomes: test.outcomes, probabilities, given, thresholds };
      return { texts: testTexts, probabilities, scores: multilabelScores(judged, true) };
    },
  };
}

interface Choice {
  score: number;
  headCost: number;
  share: number;
  head: LabelWeights;
  ofEncoder: ReturnType<typeof calibrated>["calibrations"];
  logits: Float64Array;
  heldOut: ReturnType<typeof heldOutDecisions>;
}

function fitHeads(vectors: SparseMatrix, outcomes: Uint8Array, cost: number, seed: number): LabelWeights {
  return fitOneVersusRest(vectors, outcomes, { cost, epochs: 12, tolerance: 1e-2, seed });
}

/** Logits after Platt's calibration of each label on the same texts: two numbers, from texts that the model has not seen. */
function calibrated(logits: Float64Array, outcomes: Uint8Array, labels: number) {
  const calibrations = Array.from({ length: labels }, (_, label) =>
    fitCalibration(column(logits, labels, label), column(outcomes, labels, label)),
  );
  return { calibrations, logits: rescaled(logits, calibrations) };
}

function columnsOf({ labels, weights, bias }: LabelWeights) {
  return Array.from({ length: labels }, (_, label) => ({
    bias: bias[label],
    weights: Float64Array.from(
      { length: weights.length / labels },
      (_, row) => weights[row * labels + label],
    ),
  }));
}
