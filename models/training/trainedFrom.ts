import { currentInputs } from "../../loaders/inputs.js";
import type { TrainedFrom } from "../artefacts.js";

/** Every source that this process has read, by path: what `sources.json` of a task keeps, so that a model can be traced. */
export function trainedFrom(): TrainedFrom[] {
  return currentInputs()
    .sources.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
