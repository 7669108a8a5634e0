import { Worker as Thread, type Transferable } from "node:worker_threads";
import { pathToFileURL } from "node:url";
import { pathOf } from "./siteFiles.js";

/** What a thread that runs a worker of the site is told. */
export interface WorkerToRun {
  folder: string;
  /** Address of its script, a file. */
  script: string;
}

/** Workers of a page that is drawn beforehand: each runs its script in a thread. */
export interface SiteWorkers {
  /** Stands for the `Worker` of browsers. */
  Worker: new (address: string | URL) => EventTarget & { postMessage(message: unknown): void };
  /** Is a worker yet to answer what it was asked? */
  busy(): boolean;
  end(): Promise<void>;
}

/**
 * Workers for a page of a built site, in the place of a browser's.
 *
 * @param folder the built site
 * @param page address of the page
 */
export function siteWorkers(folder: string, page: string): SiteWorkers {
  const running = new Set<SiteWorker>();

  class SiteWorker extends EventTarget {
    /** Messages without an answer. Workers of the site answer each by one of their own. */
    unanswered = 0;
    readonly #thread: Thread;

    constructor(address: string | URL) {
      super();
      running.add(this);
      const script = pathToFileURL(pathOf(address, page, folder)).href;
      this.#thread = new Thread(new URL("./startWorker.mjs", import.meta.url), {
        execArgv: [],
        workerData: { folder, script } satisfies WorkerToRun,
      });
      this.#thread.on("message", (data: unknown) => {
        this.unanswered -= 1;
        this.dispatchEvent(new MessageEvent("message", { data }));
      });
      this.#thread.on("error", (error) => {
        this.unanswered = 0;
        this.dispatchEvent(Object.assign(new Event("error"), { message: String(error) }));
      });
    }

    postMessage(message: unknown, transfer: readonly Transferable[] = []): void {
      this.unanswered += 1;
      this.#thread.postMessage(message, transfer);
    }

    terminate(): Promise<number> {
      running.delete(this);
      return this.#thread.terminate();
    }
  }

  return {
    Worker: SiteWorker,
    busy: () => [...running].some(({ unanswered }) => unanswered > 0),
    async end() {
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}
