import type { CatalogueModel } from "../../../lib/ownCatalogue/catalogueTask.js";
import type { TeachingOutcome } from "../../../lib/teaching/teachCatalogue.js";
import type { Participants } from "../../../lib/teaching/participants.js";
import type { ModelFiles } from "../../../workers/modelFiles.js";

/** A model that was taught the reader's labels, with all that is to be told of it. */
export interface TaughtModel {
  model: CatalogueModel;
  /** What it was before. */
  base: CatalogueModel;
  /** Records that taught it. */
  labels: number;
  outcome: Omit<TeachingOutcome, "probabilities" | "crossValidated">;
  /** What its before and after on single records is told from: null of a model that an earlier visit taught. */
  flips: { participants: Participants; crossValidated: Float32Array } | null;
  /** Titles whose vectors it has read, 0 where the encoder took no part. */
  vectors: number;
  /** Its `model.json` and `model.onnx`. @throws where vectors took part, or the model before has no files */
  files: () => Promise<ModelFiles>;
}
