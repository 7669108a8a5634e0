import { parentPort, workerData } from "node:worker_threads";
import { fetchOfSite, siteOrigin } from "./siteFiles.js";
import type { WorkerToRun } from "./siteWorker.js";

/** Gives this thread what a worker of the site expects of a browser, and runs its script. */
export async function runWorker(): Promise<void> {
  if (!parentPort) throw new Error("no worker: this is the main thread (expected one that a page started)");
  const { folder, script } = workerData as WorkerToRun;
  Object.assign(globalThis, {
    self: globalThis,
    fetch: fetchOfSite(folder, `${siteOrigin}/`),
    addEventListener: parentPort.addEventListener.bind(parentPort),
    removeEventListener: parentPort.removeEventListener.bind(parentPort),
    postMessage: parentPort.postMessage.bind(parentPort),
  });
  await import(script);
  parentPort.start();
}
