import type { DeepExplanation } from "../../lib/deep/deepExplanation.js";
import type { TokenVectors } from "../../lib/encoder/tokenVectors.js";
import type { ModelDescription } from "../../lib/model/description.js";
import type { Explanation } from "../../lib/model/linearScorer.js";
import { Once } from "../../lib/once.js";
import type { Arrival } from "../download.js";
import type { EncodedTexts } from "../encoder/start.js";
import { Job } from "../job.js";
import type { DeepModelUrls, ModelUrls } from "../../lib/model/modelUrls.js";
import type { ScoringOffer } from "./worker.js";

/** What to tell while texts are scored, and how to end that early. */
export interface ScoringOptions {
  /** Called with the number of texts scored so far. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/** Probabilities of the texts that were scored, row-major: fewer than were asked for where the reader stopped. */
export interface ScoredTexts {
  texts: number;
  values: Float32Array;
}

/** A model that has been loaded. */
export interface LoadedModel {
  description: ModelDescription;
  score(texts: readonly string[], options?: ScoringOptions): Promise<ScoredTexts>;
  /** Why a text got its logit of a column. For texts of some thousand characters: each feature comes over. */
  explain(text: string, column: number): Promise<Explanation>;
}

/** A deep variant that has been loaded: see `DeepHeads`. */
export interface LoadedHeads {
  description: ModelDescription;
  /** sha256 of the encoder's ONNX file whose vectors it takes. */
  encoder: string;
  score(texts: readonly string[], vectors: Pick<EncodedTexts, "values" | "encoded">): Promise<Float32Array>;
  explain(text: string, read: TokenVectors, column: number): Promise<DeepExplanation>;
}

/** Several models in one worker. Each is loaded when it is first asked for. */
export class ModelsClient {
  readonly #job = new Job<ScoringOffer>(
    () => new Worker(import.meta.resolve("./worker.js"), { type: "module" }),
  );
  readonly #models = new Once<LoadedModel>();
  readonly #deep = new Once<LoadedHeads>();

  /**
   * A model, loaded once; after a failure, the next call tries again.
   *
   * @throws if a file is missing, is not what it should be, or the two do not belong together
   */
  load(urls: ModelUrls, onArrival?: (arrived: Arrival) => void): Promise<LoadedModel> {
    return this.#models.get(urls.onnx, () => this.#load(urls, onArrival));
  }

  /**
   * What the deep variant of a model makes of vectors of the encoder, loaded once; after a failure, the next call tries
   * again.
   *
   * @throws as `load` does
   */
  loadDeep(urls: DeepModelUrls, onArrival?: (arrived: Arrival) => void): Promise<LoadedHeads> {
    return this.#deep.get(urls.deep, () => this.#loadDeep(urls, onArrival));
  }

  /** Drops a model from memory. */
  forget(urls: ModelUrls): Promise<void> {
    this.#models.forget(urls.onnx);
    return this.#job.call((offer) => offer.forget(urls));
  }

  /** Ends the worker; what it was doing fails, and the next request starts a new one. */
  close(): void {
    this.#job.end();
  }

  async #load(urls: ModelUrls, onArrival?: (arrived: Arrival) => void): Promise<LoadedModel> {
    const description = await this.#job.call((offer, tell) => offer.load(urls, tell), onArrival);
    return {
      description,
      score: async (texts, { onProgress, signal } = {}) => {
        const values = await this.#job.call(
          (offer, tell) => offer.score(urls, texts, tell, signal),
          onProgress,
        );
        return { texts: values.length / description.labels.length, values };
      },
      explain: (text, column) => this.#job.call((offer) => offer.explain(urls, text, column)),
    };
  }

  async #loadDeep(urls: DeepModelUrls, onArrival?: (arrived: Arrival) => void): Promise<LoadedHeads> {
    const loaded = await this.#job.call((offer, tell) => offer.loadDeep(urls, tell), onArrival);
    return {
      ...loaded,
      score: (texts, vectors) => this.#job.call((offer) => offer.scoreDeep(urls, texts, vectors)),
      explain: (text, read, column) => this.#job.call((offer) => offer.explainDeep(urls, text, read, column)),
    };
  }
}
