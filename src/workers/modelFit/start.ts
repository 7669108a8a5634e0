import type { Catalogue } from "../../lib/catalogue/catalogue.js";
import type { ModelFit } from "../../lib/modelFit/modelFit.js";
import { Job } from "../job.js";
import type { ModelFitOffer } from "./worker.js";

const job = new Job<ModelFitOffer>(() => new Worker(import.meta.resolve("./worker.js"), { type: "module" }));

/**
 * How far records of a catalogue are from held-out texts of a model's task, computed in a worker.
 *
 * @param scored the held-out texts: see `unpackScored`
 * @throws if a file is missing or not what it should be
 */
export function fitOf(records: Catalogue, scored: ArrayBuffer): Promise<ModelFit> {
  return job.call((offer) => offer.fit(records, scored));
}
