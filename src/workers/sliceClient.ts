import type { DiscoverySettings } from "../lib/slices/discovery/settings.js";
import type { SliceReply, SliceRequest, TimedDiscovery } from "../lib/slices/messages.js";
import type { SliceTitle } from "../lib/slices/sliceTitle.js";

/** A search was given up for a newer one. */
export class SupersededError extends Error {}

interface Pending {
  id: number;
  resolve: (outcome: TimedDiscovery) => void;
  reject: (error: Error) => void;
}

/** Runs searches for slices in a worker, one at a time: a newer search ends the one that is running. */
export class SliceClient {
  #worker: Worker | undefined;
  #pending: Pending | undefined;
  #next = 0;

  /**
   * What a search over the titles comes to.
   *
   * @throws SupersededError if another search was asked for meanwhile
   */
  discover(titles: readonly SliceTitle[], settings: DiscoverySettings): Promise<TimedDiscovery> {
    if (this.#pending) this.#end(new SupersededError("superseded search (expected a newer one)"));
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#pending = { id, resolve, reject };
      this.#start().postMessage({ id, titles, settings } satisfies SliceRequest);
    });
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(import.meta.resolve("./sliceWorker.js"), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<SliceReply>) => this.#receive(data));
    worker.addEventListener("error", ({ message }) => this.#end(new Error(`failed worker: ${message}`)));
    this.#worker = worker;
    return worker;
  }

  #receive(reply: SliceReply): void {
    const pending = this.#pending;
    if (!pending || pending.id !== reply.id) return;
    this.#pending = undefined;
    if (reply.type === "failed") pending.reject(new Error(reply.message));
    else pending.resolve(reply.outcome);
  }

  /** Gives up the worker, since nothing else can end a search; the next one starts another. */
  #end(error: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const pending = this.#pending;
    this.#pending = undefined;
    pending?.reject(error);
  }
}
