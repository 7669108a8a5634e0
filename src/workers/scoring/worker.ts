/** Holds models: scores and explains texts off the page's thread, with the plain scorer, which needs no runtime. */
import { expose, transfer } from "comlink";
import type { DeepExplanation } from "../../lib/deep/deepExplanation.js";
import { DeepHeads } from "../../lib/deep/deepHeads.js";
import { parseDeepModel } from "../../lib/deep/deepModel.js";
import type { TokenVectors } from "../../lib/encoder/tokenVectors.js";
import type { ModelDescription } from "../../lib/model/description.js";
import { LinearScorer, type Explanation } from "../../lib/model/linearScorer.js";
import { Once } from "../../lib/once.js";
import "../abortSignal.js";
import { downloadJson, nothingYet, type Arrival } from "../download.js";
import type { DeepModelUrls, ModelUrls } from "../../lib/model/modelUrls.js";
import { downloadModel } from "../modelFiles.js";
import { nextTask } from "../nextTask.js";

const models = new Once<LinearScorer>();
const deepHeads = new Once<DeepHeads>();

const offer = {
  /** Loads a model; every other call does so too where that has not been done. */
  async load(urls: ModelUrls, onArrival: (arrived: Arrival) => void): Promise<ModelDescription> {
    return (await loaded(urls, onArrival)).description;
  },

  /** Probabilities of the texts, row-major; where the signal says to stop, of those before. */
  async score(
    urls: ModelUrls,
    texts: readonly string[],
    onProgress: (done: number) => void,
    signal?: AbortSignal,
  ): Promise<Float32Array> {
    const scorer = await loaded(urls);
    const labels = scorer.description.labels.length;
    const values = new Float32Array(texts.length * labels);
    // Texts before the reader is told, and may stop: fewer where each has many labels, and takes longer.
    const portion = Math.max(100, Math.floor(1000 / labels));
    let done = 0;
    while (done < texts.length && signal?.aborted !== true) {
      const part = texts.slice(done, done + portion);
      values.set((await scorer.score(part)).values, done * labels);
      done += part.length;
      onProgress(done);
      // Lets a stop in between two portions.
      await nextTask();
    }
    const scored = values.slice(0, done * labels);
    return transfer(scored, [scored.buffer]);
  },

  /** Why a text got its logit of a column. */
  async explain(urls: ModelUrls, text: string, column: number): Promise<Explanation> {
    return (await loaded(urls)).explain(text, column);
  },

  /** Loads the deep variant of a model: what it is, and sha256 of the encoder that it takes vectors of. */
  async loadDeep(
    urls: DeepModelUrls,
    onArrival: (arrived: Arrival) => void,
  ): Promise<{ description: ModelDescription; encoder: string }> {
    const { description, encoder } = await loadedDeep(urls, onArrival);
    return { description, encoder };
  },

  /** Probabilities by words and meaning, row-major; by words alone of texts that have no vector. */
  async scoreDeep(
    urls: DeepModelUrls,
    texts: readonly string[],
    { values, encoded }: { values: Float32Array; encoded: Uint8Array },
  ): Promise<Float32Array> {
    const probabilities = (await loadedDeep(urls)).probabilities(texts, values, encoded);
    return transfer(probabilities, [probabilities.buffer]);
  },

  /** Why a text got its logit of a column by words and meaning. */
  async explainDeep(
    urls: DeepModelUrls,
    text: string,
    read: TokenVectors,
    column: number,
  ): Promise<DeepExplanation> {
    return (await loadedDeep(urls)).explain(text, read, column);
  },

  forget({ onnx }: ModelUrls): void {
    models.forget(onnx);
  },
};

export type ScoringOffer = typeof offer;
expose(offer);

function loadedDeep(
  urls: DeepModelUrls,
  onArrival: (arrived: Arrival) => void = () => undefined,
): Promise<DeepHeads> {
  return deepHeads.get(urls.deep, async () => {
    const [words, json] = await Promise.all([
      loaded(urls, onArrival),
      downloadJson(urls.deep, nothingYet(), onArrival),
    ]);
    return new DeepHeads(parseDeepModel(json), words);
  });
}

function loaded(
  urls: ModelUrls,
  onArrival: (arrived: Arrival) => void = () => undefined,
): Promise<LinearScorer> {
  return models.get(urls.onnx, async () => {
    const { description, onnx } = await downloadModel(urls, nothingYet(), onArrival);
    return new LinearScorer(description, onnx);
  });
}
