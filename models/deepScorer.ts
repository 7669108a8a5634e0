import { DeepHeads } from "../src/lib/deep/deepHeads.js";
import { DeepScorer } from "../src/lib/deep/deepScorer.js";
import { LinearScorer } from "../src/lib/model/linearScorer.js";
import type { DeepModel } from "../src/lib/deep/deepModel.js";
import type { ModelDescription } from "../src/lib/model/description.js";
import { readDeepFolder, readDeepModel, readModel, readModelFolder } from "./artefacts.js";
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
  return opened(await readDeepModel(task), await readModel(task), `npm run train -- ${task} --deep`);
}

/** The deep variant of a model that a reader has trained, ready to score. @param folder see `readModelFolder` */
export async function openOwnDeepScorer(folder: string): Promise<DeepScorer> {
  const model = await readModelFolder(folder);
  const { heads, encoder } = await opened(await readDeepFolder(folder), model, "train it again with --deep");
  return new DeepScorer(heads, (texts) => encoder.encode(texts));
}

async function opened(
  deep: DeepModel,
  { description, onnx }: { description: ModelDescription; onnx: Uint8Array },
  remedy: string,
): Promise<{ heads: DeepHeads; encoder: OpenEncoder }> {
  const encoder = await openEncoder();
  if (encoder.sha256 !== deep.encoder)
    throw new Error(
      `mismatched models: deep.json of ${deep.task} with encoder ${encoder.sha256} (expected ${deep.encoder}; ${remedy})`,
    );
  return { heads: new DeepHeads(deep, new LinearScorer(description, onnx)), encoder };
}
