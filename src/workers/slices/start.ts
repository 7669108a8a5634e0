import type { DiscoverySettings } from "../../lib/slices/discovery/settings.js";
import type { SliceTitle } from "../../lib/slices/sliceTitle.js";
import { Job } from "../job.js";
import type { SliceOffer, TimedDiscovery } from "./worker.js";

/** A search was given up for a newer one. */
export class SupersededError extends Error {}

/** Runs searches for slices in a worker, one at a time: a newer search ends the one that is running. */
export class SliceClient {
  readonly #job = new Job<SliceOffer>(
    () => new Worker(import.meta.resolve("./worker.js"), { type: "module" }),
  );

  /**
   * What a search over the titles comes to.
   *
   * @throws SupersededError if another search was asked for meanwhile
   */
  discover(titles: readonly SliceTitle[], settings: DiscoverySettings): Promise<TimedDiscovery> {
    // Nothing but the end of its worker ends a search.
    if (this.#job.busy) this.#job.end(new SupersededError("superseded search (expected a newer one)"));
    return this.#job.call((offer) => offer.discover(titles, settings));
  }
}
