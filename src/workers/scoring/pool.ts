import type { ModelDescription } from "../../lib/model/description.js";
import { download, nothingYet, type Arrival } from "../download.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import { ModelsClient, type LoadedModel } from "./start.js";

/** Texts that a worker is given at a time. */
const portion = 1024;

/**
 * Texts that each worker scores before it counts as loaded. The browser compiles the code that runs most only while it
 * runs: without them, the first thousands of titles would take twice as long as the others.
 */
const warmUpTexts = Array.from({ length: 256 }, (_, i) =>
  "Tales of the moor, with a history of 1871. [A novel.] ".repeat(1 + (i % 4)),
);

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

/** Scores many texts in several workers, which share one download of model and runtime. */
export class ScoringPool {
  readonly #urls: ModelUrls;
  readonly #onLoading: (arrived: Arrival) => void;
  readonly #size: number;
  #clients: ModelsClient[] = [];
  #loaded: Promise<LoadedModel[]> | undefined;

  /** @param onLoading called with what has arrived of model and runtime */
  constructor(urls: ModelUrls, onLoading: (arrived: Arrival) => void = () => undefined, size = poolSize()) {
    this.#urls = urls;
    this.#onLoading = onLoading;
    this.#size = size;
  }

  /** Loads model and runtime once; after a failure, the next call tries again. */
  async load(): Promise<ModelDescription> {
    return (await this.#models())[0].description;
  }

  /**
   * Scores all texts, or as many as the signal leaves time for.
   *
   * @throws if model or runtime cannot be loaded, or a worker fails
   */
  async score(
    texts: readonly string[],
    { onPortion, signal }: PoolOptions = {},
  ): Promise<{ scored: number; stopped: boolean }> {
    const models = await this.#models();
    let next = 0;
    let scored = 0;
    const work = async (model: LoadedModel) => {
      while (next < texts.length && signal?.aborted !== true) {
        const first = next;
        next += portion;
        const result = await model.score(texts.slice(first, next), signal ? { signal } : {});
        scored += result.texts;
        if (result.texts > 0) onPortion?.(first, result.values);
      }
    };
    try {
      await Promise.all(models.map(work));
    } catch (error) {
      this.close();
      throw error;
    }
    return { scored, stopped: scored < texts.length };
  }

  /** Ends the workers; the next call starts new ones. */
  close(): void {
    for (const client of this.#clients) client.close();
    this.#clients = [];
    this.#loaded = undefined;
  }

  #models(): Promise<LoadedModel[]> {
    this.#loaded ??= this.#start().catch((error: unknown) => {
      this.close();
      throw error;
    });
    return this.#loaded;
  }

  async #start(): Promise<LoadedModel[]> {
    const wasm = import.meta.resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm");
    const arrived = nothingYet();
    const files = await Promise.all(
      [this.#urls.description, this.#urls.onnx, wasm].map((url) => download(url, arrived, this.#onLoading)),
    );
    const addresses = files.map((file) => URL.createObjectURL(new Blob([file])));
    const [description, onnx, runtime] = addresses;
    this.#clients = Array.from({ length: this.#size }, () => new ModelsClient());
    try {
      const urls = { description, onnx, wasm: runtime };
      const models = await Promise.all(this.#clients.map((client) => client.load(urls)));
      await Promise.all(models.map((model) => model.score(warmUpTexts)));
      return models;
    } finally {
      addresses.forEach((address) => URL.revokeObjectURL(address));
    }
  }
}
