import { currentInputs } from "../../loaders/inputs.js";

/** A file that a model was trained or judged with. */
export interface TrainedFrom {
  /** Path of a source inside a data folder, or name of a reader's own table. */
  path: string;
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
}

/** Every source that this process has read, by path: what `sources.json` of a task keeps, so that a model can be traced. */
export function trainedFrom(): TrainedFrom[] {
  return currentInputs()
    .sources.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
