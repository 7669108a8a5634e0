import type { ReliabilityBin } from "../metrics/calibration.js";
import type { AccuracyPromise } from "../certainty/fixedSequence.js";
import type { Estimate } from "../statistics/bootstrap.js";
import type { WeightedFeature } from "./evaluation.js";
import type { TableDivision } from "./tableDivision.js";

/** Scores of one label on one set of texts. */
export interface LabelFigures {
  label: string;
  /** A probability at or above it is a yes. */
  threshold: number;
  /** Texts that carry the label. */
  support: number;
  /** Texts that are given it. */
  given: number;
  precision: Estimate;
  recall: Estimate;
  f1: Estimate;
  averagePrecision: number;
  expectedCalibrationError: number;
  /** Empty but for the final model's test scores. */
  reliability: ReliabilityBin[];
}

/** Scores of a multi-label model on one set of texts. Intervals are 95% bootstrap intervals by text (book, quotation, question). */
export interface MultilabelScores {
  n: number;
  /** Share of the text-label pairs decided right: the original systems' "accuracy". */
  accuracy: Estimate;
  microF1: Estimate;
  microPrecision: Estimate;
  microRecall: Estimate;
  macroF1: Estimate;
  weightedF1: Estimate;
  sampleF1: Estimate;
  subsetAccuracy: Estimate;
  precisionAt1: Estimate;
  precisionAt3: Estimate;
  precisionAt5: Estimate;
  rankingLoss: Estimate;
  /** Mean over the labels. */
  averagePrecision: number;
  expectedCalibrationError: number;
  /** In the order of the model's labels. */
  labels: LabelFigures[];
}

/** One trained model of a multi-label task, or a rule that needs no training. */
export interface MultilabelRecord {
  title: string;
  description: string;
  bytes: number;
  /** Processor time, so that a busy machine does not count. */
  trainSeconds: number;
  training: { n: number; labels: Record<string, number> };
  settings: Record<string, number>;
  /** By cross-validation: each training text scored by a model, and decided by thresholds, that have not seen it. */
  validation: MultilabelScores;
  test: MultilabelScores | null;
  /** From which probabilities labels are promised to be right (see `promisedCuts`), and how often they are. */
  promise: (AccuracyPromise & { validation: PromiseFigures; test: PromiseFigures | null }) | null;
  /** Micro-F1 on the test texts lost by rounding the weights to 8 bits; below 0 if it was gained. */
  roundingLoss: number | null;
  /** Share of the weights that are not 0. */
  nonZero: number;
  /** Strongest words of each label, for it only. */
  strongest: Record<string, WeightedFeature[]>;
}

/** What a promise of precision, label by label, keeps of the labels that are given, and how much of it is right. */
export interface PromiseFigures {
  /** Share of the pairs of text and given label that the promise covers, and share of those that are right. */
  kept: Estimate;
  precision: Estimate;
  /** The labels that have one, with the probability from which it holds. */
  labels: { label: string; from: number; given: number; promised: number; right: number }[];
}

/** Two labels with a count, and how much of either it is. */
export interface LabelPairFigures {
  first: string;
  second: string;
  count: number;
}

/** Two labels of nearly the same name or use, which are kept apart. */
export interface NearSynonyms extends LabelPairFigures {
  /** Texts with both over texts with either. */
  overlap: number;
  why: "spelling" | "use";
}

/** The content of `models/<task>/evaluation.json` of a multi-label task: every number that prose quotes. */
export interface MultilabelEvaluation {
  task: string;
  kind: "multilabel";
  labels: string[];
  final: string;
  /** Digests of the models that were scored on the test texts: a new one for every look. */
  testLooks: string[];
  data: TableDivision & {
    labelsPerText: Record<string, number>;
    coOccurrence: LabelPairFigures[];
    nearSynonyms: NearSynonyms[];
  };
  models: Record<string, MultilabelRecord>;
  /** On the test texts of the final model: a label that is missed (first) where another is wrongly given (second). */
  confusions: LabelPairFigures[];
  /** Cross-validated on parts of the training texts. */
  learningCurve: {
    texts: number;
    microF1: number;
    macroF1: number;
    weightedF1: number;
    precisionAt1: number;
  }[];
  /** What the task set out to reach, on the test texts. */
  targets: { microF1?: number; macroF1?: number; weightedF1?: number; precisionAt1?: number };
}
