import type { Estimate } from "../statistics/bootstrap.js";

/** The word model of titles, taught with the encoder in one way. */
export interface TaughtResult {
  /** What of the encoder joined the teacher, in a phrase. */
  way: string;
  /** Mean log loss on the validation titles. */
  logLoss: number;
  /** By how much it lies above that of the model whose teacher knew no encoder. */
  above: Estimate;
}

/** What `models/encoder/tuning/teaching.json` holds. */
export interface TeachingComparison {
  /** sha256 of the encoder's ONNX file. */
  encoder: string;
  /** Validation titles of works that the encoder was not tuned on. */
  titles: number;
  /** By seed: the mean log loss without the encoder, and with it. */
  seeds: { seed: number; logLoss: number; taught: TaughtResult[] }[];
}
