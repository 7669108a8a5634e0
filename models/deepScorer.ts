import { DeepScorer } from "../src/lib/deep/deepScorer.js";
import { LinearScorer } from "../src/lib/model/linearScorer.js";
import { readDeepModel, readModel } from "./artefacts.js";
import { openEncoder } from "./encoder/open.js";

/**
 * The deep variant of a task, ready to score: some fifty titles a second on one core.
 *
 * @throws if the task has none, or if it was fitted with another word model or another encoder than stand here
 */
export async function openDeepScorer(task: string): Promise<DeepScorer> {
  const deep = await readDeepModel(task);
  const { description, onnx } = await readModel(task);
  const encoder = await openEncoder();
  if (encoder.sha256 !== deep.encoder)
    throw new Error(
      `mismatched models: models/${task}/deep.json with encoder ${encoder.sha256} (expected ${deep.encoder}; npm run train -- ${task} --deep)`,
    );
  return new DeepScorer(deep, new LinearScorer(description, onnx), (texts) => encoder.encode(texts));
}
