/** Holds a catalogue against the texts that a model was made for, off the page's thread. */
import { expose } from "comlink";
import type { Catalogue } from "../../lib/catalogue/catalogue.js";
import { modelFit, type ModelFit } from "../../lib/modelFit/modelFit.js";
import { unpackScored } from "../../lib/scored/scoredFile.js";

const offer = {
  /** @param scored held-out texts of the model's task: see `unpackScored` */
  async fit(records: Catalogue, scored: ArrayBuffer): Promise<ModelFit> {
    return modelFit(records, (await unpackScored(scored)).texts);
  },
};

export type ModelFitOffer = typeof offer;
expose(offer);
