import type { ModelDescription } from "../../lib/model/description.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import type { Arrival } from "../download.js";
import { Job } from "../job.js";
import type { PortionOffer } from "./worker.js";

/** Texts that a worker is given at a time: fewer where each has many labels and takes longer, as a stop waits for them. */
function portionOf({ labels }: ModelDescription): number {
  return Math.max(128, Math.min(1024, Math.floor(20_000 / labels.length)));
}

/** Workers that the machine has cores for, two at most: beyond that, memory grows faster than speed. */
function poolSize(cores = navigator.hardwareConcurrency): number {
  return Math.max(1, Math.min(2, cores || 1));
}

/** What to tell while a pool scores, and how to end it early. */
export interface PoolOptions {
  /**
   * Called with the probabilities of the texts from position `first` on, row-major, as they come: not in order, and
   * after a stop not to the end.
   */
  onPortion?: (first: number, values: Float32Array) => void;
  signal?: AbortSignal;
}

/** Scores many texts in several workers, which share one download of the model. */
export class ScoringPool {
  readonly #urls: ModelUrls;
  readonly #onLoading: (arrived: Arrival) => void;
  readonly #size: number;
  #workers: Job<PortionOffer>[] = [];
  #loaded: Promise<ModelDescription> | undefined;

  /** @param onLoading called with what has arrived of the model */
  constructor(urls: ModelUrls, onLoading: (arrived: Arrival) => void = () => undefined, size = poolSize()) {
    this.#urls = urls;
    this.#onLoading = onLoading;
    this.#size = size;
  }

  /** Loads the model once; after a failure, the next call tries again. */
  load(): Promise<ModelDescription> {
    this.#loaded ??= this.#start().catch((error: unknown) => {
      this.close();
      throw error;
    });
    return this.#loaded;
  }

  /**
   * Scores all texts, or as many as the signal leaves time for.
   *
   * @throws if the model cannot be loaded, or a worker fails
   */
  async score(
    texts: readonly string[],
    { onPortion, signal }: PoolOptions = {},
  ): Promise<{ scored: number; stopped: boolean }> {
    const description = await this.load();
    const portion = portionOf(description);
    let next = 0;
    let scored = 0;
    const work = async (worker: Job<PortionOffer>) => {
      while (next < texts.length && signal?.aborted !== true) {
        const first = next;
        next += portion;
        const values = await worker.call((offer) => offer.score(texts.slice(first, first + portion)));
        scored += values.length / description.labels.length;
        onPortion?.(first, values);
      }
    };
    try {
      await Promise.all(this.#workers.map(work));
    } catch (error) {
      this.close();
      throw error;
    }
    return { scored, stopped: scored < texts.length };
  }

  /** Ends the workers; the next call starts new ones. */
  close(): void {
    for (const worker of this.#workers) worker.end();
    this.#workers = [];
    this.#loaded = undefined;
  }

  async #start(): Promise<ModelDescription> {
    this.#workers = Array.from(
      { length: this.#size },
      () => new Job<PortionOffer>(() => new Worker(import.meta.resolve("./worker.js"), { type: "module" })),
    );
    const { downloadModel } = await import("../modelFiles.js");
    const { description, onnx } = await downloadModel(this.#urls, undefined, this.#onLoading);
    await Promise.all(this.#workers.map((worker) => worker.call((offer) => offer.load(description, onnx))));
    return description;
  }
}
