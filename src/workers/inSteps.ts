import type { Steps } from "../lib/steps.js";
import { nextTask } from "./nextTask.js";

/** Milliseconds of work after which the page is let in: half of what lies between two frames. */
const budget = 8;

/**
 * Does work in steps on the page's own thread, without holding up a frame.
 *
 * @throws the signal's reason once it says to stop
 */
export async function inSteps<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    const began = performance.now();
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() - began < budget);
    await nextTask();
    signal?.throwIfAborted();
  }
}
