/** What a worker answers to a request with a number. */
export type NumberedReply =
  | { type: "progress"; id: number; done: number; total: number | null }
  | { type: "finished"; id: number; value: unknown }
  | { type: "failed"; id: number; message: string };

interface Pending {
  onProgress: ((done: number, total: number | null) => void) | undefined;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** Sends numbered requests to a worker, which is started with the first of them, and matches its answers to them. */
export class WorkerRequests {
  readonly #start: () => Worker;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #next = 0;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /**
   * Sends a request and resolves with the value of its answer.
   *
   * @param signal when it aborts, a message of type "stop" with the request's number is sent
   * @throws if the worker says that it failed, or breaks down
   */
  async ask(
    request: object,
    onProgress?: (done: number, total: number | null) => void,
    signal?: AbortSignal,
  ): Promise<unknown> {
    const id = this.#next++;
    const stop = () => this.tell({ type: "stop", id });
    signal?.addEventListener("abort", stop, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        this.#pending.set(id, { onProgress, resolve, reject });
        this.tell({ ...request, id });
      });
    } finally {
      this.#pending.delete(id);
      signal?.removeEventListener("abort", stop);
    }
  }

  /** Sends a message that has no answer. */
  tell(message: object): void {
    this.#worker ??= this.#started();
    this.#worker.postMessage(message);
  }

  #started(): Worker {
    const worker = this.#start();
    worker.addEventListener("message", ({ data }: MessageEvent<NumberedReply>) => {
      const pending = this.#pending.get(data.id);
      if (data.type === "progress") pending?.onProgress?.(data.done, data.total);
      else if (data.type === "finished") pending?.resolve(data.value);
      else pending?.reject(new Error(data.message));
    });
    worker.addEventListener("error", ({ message }) => {
      for (const { reject } of this.#pending.values()) reject(new Error(`failed worker: ${message}`));
      worker.terminate();
      this.#worker = undefined;
    });
    return worker;
  }
}
