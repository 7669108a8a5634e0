import type { Estimate } from "../statistics/bootstrap.js";
import type { ReliabilityBin } from "../metrics/calibration.js";
import type { FeatureKind } from "../text/features.js";

/** Scores of a binary model on one set of texts. Intervals are 95% bootstrap intervals by book. */
export interface BinaryScores {
  n: number;
  accuracy: Estimate;
  macroF1: Estimate;
  /** Mean of both recalls. */
  balancedAccuracy: Estimate;
  /** One entry for each label, in the order of the model's labels. */
  labels: { label: string; support: number; precision: Estimate; recall: Estimate; f1: Estimate }[];
  /** Counts, actual (rows) by predicted (columns), in the order of the model's labels. */
  confusion: number[][];
  expectedCalibrationError: Estimate;
  brierScore: number;
  logLoss: number;
  reliability: ReliabilityBin[];
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

/** One trained model of a task, as the figures of record keep it. */
export interface ModelRecord {
  title: string;
  description: string;
  bytes: number;
  trainSeconds: number;
  /** Texts that it was trained on, and how many carry each label. */
  training: { n: number; labels: Record<string, number> };
  settings: Record<string, number>;
  threshold: number;
  validation: BinaryScores;
  test: BinaryScores | null;
  /** Strongest features for each label. */
  strongest: Record<string, WeightedFeature[]>;
}

/** The content of `models/<task>/evaluation.json`: every number that prose quotes. */
export interface Evaluation {
  task: string;
  labels: string[];
  final: string;
  /** Digests of the models that were scored on the test sample: a new one for every look. */
  testLooks: string[];
  models: Record<string, ModelRecord>;
}
