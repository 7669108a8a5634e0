import { DeepHeads } from "../src/lib/deep/deepHeads.js";
import { DeepScorer } from "../src/lib/deep/deepScorer.js";
import { LinearScorer } from "../src/lib/model/linearScorer.js";
import { readDeepModel, readModel } from "./artefacts.js";
import { openEncoder, type OpenEncoder } from "./encoder/open.js";

/**
 * The deep variant of a task, ready to score: some fifty titles a second on one core.
 *
 * @throws as `openDeepHeads` does
 */
export async function openDeepScorer(task: string): Promise<DeepScorer> {
  const { heads, encoder } = await openDeepHeads(task);
  return new DeepScorer(heads, (texts) => encoder.encode(texts));
}

/**
 * The deep variant of a task, and the encoder whose vectors it takes.
 *
 * @throws if the task has none, or if it was fitted with another word model or another encoder than stand here
 */
export async function openDeepHeads(task: string): Promise<{ heads: DeepHeads; encoder: OpenEncoder }> {
  const deep = await readDeepModel(task);
  const { description, onnx } = await readModel(task);
  const encoder = await openEncoder();
  if (encoder.sha256 !== deep.encoder)
    throw new Error(
      `mismatched models: models/${task}/deep.json with encoder ${encoder.sha256} (expected ${deep.encoder}; npm run train -- ${task} --deep)`,
    );
  return { heads: new DeepHeads(deep, new LinearScorer(description, onnx)), encoder };
}
