import type { IndexedBook } from "../../lib/labelling/corpusIndex.js";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import type { VoteTable } from "../../lib/labelling/vote.js";
import type { TeachingOutcome } from "../../lib/teaching/teachCatalogue.js";
import { Job } from "../job.js";
import type { LocatedReading, LocatedRequest, TeachingOffer } from "./worker.js";

/** Teaches models in a worker of its own. */
export class TeachingClient {
  readonly #job = new Job<TeachingOffer>(
    () => new Worker(import.meta.resolve("./worker.js"), { type: "module" }),
  );

  /**
   * Teaches a model the labels of a catalogue: see `teachCatalogue`.
   *
   * @throws if the model cannot be had
   * @param onProgress called with the share that is done, in [0, 1], and what is being done
   */
  teach(
    request: LocatedRequest,
    onProgress?: (share: number, doing: string) => void,
  ): Promise<TeachingOutcome> {
    return this.#job.call((offer, tell) => offer.teach(request, tell), onProgress);
  }

  /**
   * Lets a model that was taught read a catalogue: see `readAnew`.
   *
   * @throws if the model that it was before cannot be had
   */
  read(request: LocatedReading, onProgress?: (share: number, doing: string) => void): Promise<Float32Array> {
    return this.#job.call((offer, tell) => offer.read(request, tell), onProgress);
  }

  /** Votes of labelling functions on some records: see `voteAll`. */
  vote(books: readonly IndexedBook[], functions: readonly LabellingFunction[]): Promise<VoteTable> {
    return this.#job.call((offer) => offer.vote(books, functions));
  }

  /** Ends the worker; what it was doing fails, and the next request starts a new one. */
  close(): void {
    this.#job.end();
  }
}
