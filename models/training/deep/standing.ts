import { deepKey } from "../../../src/lib/deep/deepKey.js";
import { readDeepModel } from "../../artefacts.js";

/**
 * The figures of a task's deep variant, by its key, where it stands on the word model that has just been trained: the same
 * bytes as before. It has to be fitted again on any other.
 *
 * @param models the figures before
 * @param words sha256 of the word model's ONNX file
 */
export async function standingDeep<Model>(
  task: string,
  models: Readonly<Record<string, Model>> | undefined,
  words: string,
): Promise<Record<string, Model>> {
  if (models === undefined || !(deepKey in models)) return {};
  const stands = (await readDeepModel(task)).words === words;
  return stands ? { [deepKey]: models[deepKey] } : {};
}
