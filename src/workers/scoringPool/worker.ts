/** Scores some of many texts off the page's thread, with the plain scorer: no runtime has to be fetched and started. */
import { expose, transfer } from "comlink";
import type { ModelDescription } from "../../lib/model/description.js";
import { LinearScorer } from "../../lib/model/linearScorer.js";

let scorer: LinearScorer | undefined;

/**
 * Texts that are scored before a worker counts as loaded. The browser compiles the code that runs most only while it
 * runs: without them, the first thousands of titles would take twice as long as the others.
 */
const warmUpTexts = Array.from({ length: 256 }, (_, i) =>
  "Tales of the moor, with a history of 1871. [A novel.] ".repeat(1 + (i % 4)),
);

const offer = {
  /** Takes a model. @throws if the two files do not belong together */
  async load(description: ModelDescription, onnx: Uint8Array): Promise<void> {
    scorer = new LinearScorer(description, onnx);
    await scorer.score(warmUpTexts);
  },

  /** Probabilities of the texts, row-major. */
  async score(texts: readonly string[]): Promise<Float32Array> {
    if (!scorer) throw new Error("missing model: none was loaded (expected a call of load before)");
    const { values } = await scorer.score(texts);
    return transfer(values, [values.buffer]);
  },
};

export type PortionOffer = typeof offer;
expose(offer);
