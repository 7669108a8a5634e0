import type { Estimate } from "../statistics/bootstrap.js";

/** Scores by name. */
type Figures = Readonly<Record<string, Estimate>>;

/** What an encoder is worth to a task, as it was tuned. */
export interface TunedResult {
  task: string;
  /** What it was tuned on, in a phrase. */
  tunedOn: string;
  /** sha256 of the weights before rounding. */
  weights: string;
  layers: number;
  /** Bytes of its ONNX file. */
  bytes: number;
  /** Texts that its head learned from: those that it was tuned on, or some of them by chance. */
  learned: number;
  /** Texts that neither encoder nor head has seen. */
  kept: number;
  /** Scores on these of the encoder alone, and of words and encoder together. */
  alone: Figures;
  withWords: Figures;
  /** The encoder's share beside words, in [0, 1]. */
  share: number;
  /** Of titles, words and encoder together on the test sample and elsewhere; null where nobody looked. */
  test: { figures: Figures; elsewhere: Figures } | null;
}

/** What `models/encoder/tuning/comparison.json` holds. */
export interface TuningComparison {
  results: TunedResult[];
}
