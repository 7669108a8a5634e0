import { gunzipped, gzipped } from "../gzip.js";
import { HeadedFile, packHeaded } from "../headedFile.js";
import type { ScoredTask } from "./scoredTask.js";

/** Writes a scored task as one packed file: its probabilities after all else. */
export function packScored(scored: ScoredTask): Promise<Uint8Array> {
  const models = scored.models.map((model) => ({ ...model, probabilities: model.probabilities.length }));
  const probabilities = scored.models.map((model) => model.probabilities);
  return gzipped(packHeaded({ ...scored, models }, probabilities));
}

/** Reads what `packScored` wrote. @throws if the file is cut short */
export async function unpackScored(content: ArrayBuffer): Promise<ScoredTask> {
  const file = new HeadedFile<ScoredTask>(await gunzipped(content, "predictions"), "predictions");
  const models = file.header.models.map((model) => ({
    ...model,
    probabilities: file.next(Float32Array, Number(model.probabilities)),
  }));
  return { ...file.header, models };
}
