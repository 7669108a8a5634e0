import { HeadedFile, packHeaded } from "../headedFile.js";
import type { ScoredTask } from "./scoredTask.js";

/** Writes a scored task as one file: its probabilities after all else. */
export function packScored(scored: ScoredTask): Uint8Array {
  const models = scored.models.map((model) => ({ ...model, probabilities: model.probabilities.length }));
  return packHeaded(
    { ...scored, models },
    scored.models.map(({ probabilities }) => probabilities),
  );
}

/** Reads what `packScored` wrote. @throws if the file is cut short */
export function unpackScored(content: ArrayBuffer): ScoredTask {
  const file = new HeadedFile<ScoredTask>(content, "predictions");
  const models = file.header.models.map((model) => ({
    ...model,
    probabilities: file.next(Float32Array, Number(model.probabilities)),
  }));
  return { ...file.header, models };
}
