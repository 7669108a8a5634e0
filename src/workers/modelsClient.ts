import type { ModelDescription } from "../lib/model/description.js";
import type { Explanation } from "../lib/model/linearScorer.js";
import type { ModelsRequest } from "./modelsMessages.js";
import { WorkerRequests } from "./requests.js";
import type { ModelUrls, ScoringOptions } from "./scoringClient.js";

/** Takes the progress of a download: bytes that have arrived, and how many there are if that is known. */
export type OnLoading = (bytes: number, total: number | null) => void;

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

/** Several models in one worker, which share ONNX Runtime. Each is loaded when it is first asked for. */
export class ModelsClient {
  readonly #worker = new WorkerRequests(
    () => new Worker(import.meta.resolve("./modelsWorker.js"), { type: "module" }),
  );
  readonly #models = new Map<string, Promise<LoadedModel>>();

  /**
   * A model by a name of the caller's choice, loaded once; after a failure, the next call tries again.
   *
   * @throws if a file is missing, is not what it should be, or the two do not belong together
   */
  load(name: string, urls: ModelUrls, onLoading?: OnLoading): Promise<LoadedModel> {
    let model = this.#models.get(name);
    if (!model) {
      model = this.#load(name, urls, onLoading);
      this.#models.set(name, model);
      model.catch(() => this.#models.delete(name));
    }
    return model;
  }

  /** Drops a model, so that another may take its name. */
  forget(name: string): void {
    if (!this.#models.delete(name)) return;
    this.#worker.tell({ type: "forget", model: name } satisfies ModelsRequest);
  }

  async #load(name: string, urls: ModelUrls, onLoading?: OnLoading): Promise<LoadedModel> {
    const wasm = import.meta.resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm");
    const load = { type: "load", model: name, files: { wasm, ...urls } } as const;
    const description = (await this.#worker.ask(load, onLoading)) as ModelDescription;
    return {
      description,
      score: async (texts, { onProgress, signal } = {}) => {
        const request = { type: "score", model: name, texts } as const;
        const values = (await this.#worker.ask(request, onProgress, signal)) as Float32Array;
        return { texts: values.length / description.labels.length, values };
      },
      explain: async (text, column) =>
        (await this.#worker.ask({ type: "explain", model: name, text, column })) as Explanation,
    };
  }
}
