import type { Estimate } from "../statistics/bootstrap.js";
import type { ReliabilityBin } from "../metrics/calibration.js";
import type { CertainRange } from "../certainty/certainRange.js";
import type { PromiseRecord } from "../certainty/promiseKept.js";
import type { FeatureKind } from "../text/features.js";
import type { TableDivision } from "./tableDivision.js";

/** Scores of a single-label model on one set of texts. Intervals are 95% bootstrap intervals by text. */
export interface SingleLabelFigures {
  n: number;
  accuracy: Estimate;
  macroF1: Estimate;
  /** Mean of the recalls. */
  balancedAccuracy: Estimate;
  /** One entry for each label, in the order of the model's labels. */
  labels: LabelOutcome[];
  /** Counts, actual (rows) by predicted (columns), in the order of the model's labels. */
  confusion: number[][];
  expectedCalibrationError: Estimate;
  brierScore: number;
  logLoss: number;
  /** Of two labels that of the second one's probability, of more that of the label decided for. */
  reliability: ReliabilityBin[];
}

/** Scores of one label; where there are more than two, with its own reliability against the rest. */
export interface LabelOutcome {
  label: string;
  support: number;
  precision: Estimate;
  recall: Estimate;
  f1: Estimate;
  expectedCalibrationError?: number;
  reliability?: ReliabilityBin[];
}

/** A feature and its weight, for the lists of strongest words. */
export interface WeightedFeature {
  name: string;
  kind: FeatureKind;
  /** In logits for a feature value of 1. */
  weight: number;
  /** Training texts that have it. */
  texts: number;
}

/** One trained model of a single-label task, as the figures of record keep it. */
export interface SingleLabelRecord {
  title: string;
  description: string;
  bytes: number;
  trainSeconds: number;
  /** Texts that it was trained on, and how many carry each label. */
  training: { n: number; labels: Record<string, number> };
  settings: Record<string, number>;
  /** Of a model of two labels; null where the likeliest label is decided for. */
  threshold: number | null;
  /** Of a model of two labels: probabilities between which it is unsure, and the accuracy outside them asked for. */
  certain: CertainRange | null;
  /** How often the rule for that range breaks its promise when it is used again and again. */
  promise: PromiseRecord[] | null;
  validation: SingleLabelFigures;
  test: SingleLabelFigures | null;
  /** How much of the test sample the model is certain of, and how often it is right there. */
  testCertain: { coverage: Estimate; accuracy: Estimate; kept: number; right: number } | null;
  /** Scores on texts from elsewhere, and recall by group. */
  elsewhere: Record<string, { title: string; scores: SingleLabelFigures; groups: GroupRecall[] }>;
  /** Accuracy on the test sample lost by rounding the weights to 8 bits; below 0 if it was gained. */
  roundingLoss: number | null;
  /** Share of the weights that are not 0. */
  nonZero: number;
  /** Test scores of the same training with other seeds; the first is the model that is kept. */
  seeds: { seed: number; accuracy: number; macroF1: number }[];
  /** Strongest features for each label. */
  strongest: Record<string, WeightedFeature[]>;
}

/** One trained model of two labels. */
export interface ModelRecord extends SingleLabelRecord {
  threshold: number;
  certain: CertainRange;
}

/** Share of a group's texts that are labelled right. */
export interface GroupRecall extends Estimate {
  group: string;
  n: number;
}

/** Two models on the same test titles. */
export interface ModelComparison {
  from: string;
  to: string;
  /** Titles that only the second, and only the first, gets right. */
  gained: number;
  lost: number;
  /** Exact McNemar test of equal accuracy (two-sided binomial test on the titles that flipped). */
  pValue: number;
  /** Accuracy of the second less that of the first, with a paired bootstrap interval by book. */
  difference: Estimate;
}

/** Held-out scores of the final model's training when it is given less data. */
export interface CurvePoint {
  /** Shares of the texts with a human label and of those without, in [0, 1]. */
  labelled: number;
  unlabelled: number;
  /** Training texts, all wordings and sources counted; mean over the folds. */
  texts: number;
  accuracy: Estimate;
  macroF1: Estimate;
  logLoss: number;
}

/** The final model's mistakes on the test sample, by kinds of texts that a program can tell. */
export interface RemainingErrors {
  /** Those with the most mistakes first. */
  kinds: { kind: string; texts: number; wrong: number }[];
  /** Texts that contradict their label, right or wrong. */
  contradicted: number;
  /** Accuracy if the labels of those texts were turned round. */
  accuracyIfMended: number;
}

/** The content of `models/<task>/evaluation.json` of a single-label task: every number that prose quotes. */
export interface Evaluation<Model extends SingleLabelRecord = ModelRecord> {
  task: string;
  labels: string[];
  final: string;
  /** Digests of the models that were scored on the test sample: a new one for every look. */
  testLooks: string[];
  models: Record<string, Model>;
  /** Each rung of the ladder against the one before. */
  comparisons: ModelComparison[];
  /** Of a reader's own table: its rows, what was left out of them, and how they were divided. */
  data?: TableDivision;
  /** Where several sources say labels: how many texts of each label every source has, in the order of the labels. */
  sources?: Record<string, number[]>;
  /** Where the task can sort its texts into kinds. */
  remainingErrors?: RemainingErrors;
  /** Where it was measured for this very final model (`npm run train -- TASK --learning-curve`). */
  learningCurve?: CurvePoint[];
}
