import type { ModelDescription } from "../../src/lib/model/description.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import type { Scorer } from "../../src/lib/model/scorer.js";
import { readDeepFolder, readDeepModel, readModel, readModelFolder } from "../artefacts.js";
import { openDeepScorer, openOwnDeepScorer } from "../deepScorer.js";

/** The model that scores. */
export interface ChosenModel {
  /** A folder of models/, or else the folder of a model of one's own. */
  model: { task: string } | { folder: string };
  /** Words and encoder together? */
  deep: boolean;
}

/** The model, ready to score. @throws if it is missing or invalid */
export async function openScorer(chosen: ChosenModel): Promise<Scorer> {
  const { model, deep } = chosen;
  if (deep) return "task" in model ? openDeepScorer(model.task) : openOwnDeepScorer(model.folder);
  const { description, onnx } = await readWords(chosen);
  return new LinearScorer(description, onnx);
}

/** What the model is. @throws as `openScorer` does */
export async function describeModel(chosen: ChosenModel): Promise<ModelDescription> {
  const { model, deep } = chosen;
  const { description } = await readWords(chosen);
  if (!deep) return description;
  const { thresholds, certain } = await ("task" in model
    ? readDeepModel(model.task)
    : readDeepFolder(model.folder));
  const { certain: _, promised: __, ...words } = description;
  return { ...words, thresholds, ...(certain && { certain }) };
}

function readWords({ model }: ChosenModel) {
  return "task" in model ? readModel(model.task) : readModelFolder(model.folder);
}
