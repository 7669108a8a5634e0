import { proxy, wrap, type Remote } from "comlink";
import "./abortSignal.js";

interface Running<Offer> {
  worker: Worker;
  offer: Remote<Offer>;
}

/** A job in a worker, which is started with the first call, and anew with the next one after it broke down or was ended. */
export class Job<Offer> {
  readonly #start: () => Worker;
  readonly #pending = new Set<(error: Error) => void>();
  #running: Running<Offer> | undefined;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Is a call without its answer yet? */
  get busy(): boolean {
    return this.#pending.size > 0;
  }

  /**
   * Calls what the worker offers.
   *
   * @param ask makes the call; `tell` goes to the worker as a function that it may call, and passes on to `onProgress`
   * what the worker says before it answers
   * @throws what the offer throws; if the worker breaks down or is ended meanwhile
   */
  call<Value, Step extends unknown[]>(
    ask: (offer: Remote<Offer>, tell: (...step: Step) => void) => Promise<Value>,
    onProgress?: (...step: Step) => void,
  ): Promise<Value> {
    const { offer } = (this.#running ??= this.#begin());
    return new Promise((resolve, reject) => {
      this.#pending.add(reject);
      // Answers and progress come by different ports, which keep no order between them.
      const tell = proxy((...step: Step) => {
        if (this.#pending.has(reject)) onProgress?.(...step);
      });
      ask(offer, tell)
        .finally(() => this.#pending.delete(reject))
        .then(resolve, reject);
    });
  }

  /** Ends the worker; what it was doing fails with an error. */
  end(
    error = new Error("closed worker: it was ended before it had finished (expected no more requests)"),
  ): void {
    this.#running?.worker.terminate();
    this.#running = undefined;
    for (const reject of this.#pending) reject(error);
    this.#pending.clear();
  }

  #begin(): Running<Offer> {
    const worker = this.#start();
    worker.addEventListener("error", ({ message }) => this.end(new Error(`failed worker: ${message}`)));
    return { worker, offer: wrap<Offer>(worker) };
  }
}
