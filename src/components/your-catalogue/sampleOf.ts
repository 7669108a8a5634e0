import { randomSample, type RandomSample } from "../../lib/ownCatalogue/randomSample.js";
import type { CatalogueWorkspace } from "./workspace.js";

/** The random sample of a reader's catalogue so far, or of some of its records. @param within which rows to take */
export function sampleOf(workspace: CatalogueWorkspace, within?: (row: number) => boolean): RandomSample {
  const { catalogue, models, chance } = workspace;
  return randomSample(
    models[0].description,
    { title: catalogue?.title ?? [] },
    chance,
    (row) => workspace.consensus(row)?.opinion,
    within,
  );
}
