import type { ModelDescription } from "../lib/model/description.js";
import type { Probabilities } from "../lib/model/scorer.js";
import type { ScoringReply, ScoringRequest } from "./messages.js";

/** URLs of a task's `model.json` and `model.onnx`. */
export interface ModelUrls {
  description: string;
  onnx: string;
  /** URL of ONNX Runtime's binary, where it is not that of this site. */
  wasm?: string;
}

/** What to tell while a job runs, and how to end it early. */
export interface ScoringOptions {
  /** Called with the number of texts scored so far. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

interface Job {
  texts: number;
  values: Float32Array;
  filled: number;
  onProgress: ((done: number) => void) | undefined;
  resolve: (result: Probabilities & { stopped: boolean }) => void;
  reject: (error: Error) => void;
}

/** Scores texts in a worker, with the model and ONNX Runtime that it loads when it is first asked to. */
export class ScoringClient {
  readonly #urls: ModelUrls;
  readonly #onLoading: (bytes: number, total: number | null) => void;
  readonly #jobs = new Map<number, Job>();
  #worker: Worker | undefined;
  #loaded: Promise<ModelDescription> | undefined;
  #settle: { resolve: (description: ModelDescription) => void; reject: (error: Error) => void } | undefined;
  #next = 0;

  /** @param onLoading called with the bytes that have arrived, and how many there are if that is known */
  constructor(urls: ModelUrls, onLoading: (bytes: number, total: number | null) => void = () => undefined) {
    this.#urls = urls;
    this.#onLoading = onLoading;
  }

  /** Loads model and runtime once; after a failure, the next call tries again. */
  load(): Promise<ModelDescription> {
    this.#loaded ??= new Promise<ModelDescription>((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#worker = new Worker(import.meta.resolve("./scoringWorker.js"), { type: "module" });
      this.#worker.addEventListener("message", ({ data }: MessageEvent<ScoringReply>) => this.#receive(data));
      this.#worker.addEventListener("error", ({ message }) =>
        this.#fail(new Error(`failed worker: ${message}`)),
      );
      const wasm = import.meta.resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm");
      this.#send({ type: "load", files: { wasm, ...this.#urls } });
    });
    return this.#loaded;
  }

  /**
   * Probabilities of all texts, or of those scored before the signal said to stop.
   *
   * @throws if model or runtime cannot be loaded
   */
  async score(
    texts: readonly string[],
    { onProgress, signal }: ScoringOptions = {},
  ): Promise<Probabilities & { stopped: boolean }> {
    const { labels } = await this.load();
    const id = this.#next++;
    const stop = () => this.#send({ type: "stop", id });
    signal?.addEventListener("abort", stop, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        const values = new Float32Array(texts.length * labels.length);
        this.#jobs.set(id, { texts: texts.length, values, filled: 0, onProgress, resolve, reject });
        this.#send({ type: "score", id, texts: [...texts] });
        if (signal?.aborted) stop();
      });
    } finally {
      this.#jobs.delete(id);
      signal?.removeEventListener("abort", stop);
    }
  }

  /** Ends the worker; what it was doing fails, and the next request starts a new one. */
  close(): void {
    this.#fail(new Error("closed worker: it was ended before it had finished (expected no more requests)"));
  }

  #send(request: ScoringRequest): void {
    this.#worker?.postMessage(request);
  }

  #receive(reply: ScoringReply): void {
    switch (reply.type) {
      case "loading":
        this.#onLoading(reply.bytes, reply.total);
        break;
      case "loaded":
        this.#settle?.resolve(reply.description);
        break;
      case "scored": {
        const job = this.#jobs.get(reply.id);
        if (!job) break;
        job.values.set(reply.values, job.filled);
        job.filled += reply.values.length;
        job.onProgress?.(reply.done);
        break;
      }
      case "finished":
        void this.#finish(reply.id, reply.stopped);
        break;
      case "failed": {
        const error = new Error(reply.message);
        if (reply.id === null) this.#fail(error);
        else this.#jobs.get(reply.id)?.reject(error);
      }
    }
  }

  async #finish(id: number, stopped: boolean): Promise<void> {
    const job = this.#jobs.get(id);
    if (!job) return;
    const { labels } = await this.load();
    const texts = job.filled / labels.length;
    job.resolve({ texts, labels, values: job.values.subarray(0, job.filled), stopped });
  }

  /** Gives up the worker, so that the next request starts a new one. */
  #fail(error: Error): void {
    this.#settle?.reject(error);
    for (const job of this.#jobs.values()) job.reject(error);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#loaded = undefined;
  }
}
