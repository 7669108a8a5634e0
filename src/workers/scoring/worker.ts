/** Holds models with one ONNX Runtime: scores and explains texts off the page's thread. */
import { expose, transfer } from "comlink";
import type { DeepExplanation } from "../../lib/deep/deepExplanation.js";
import { DeepHeads } from "../../lib/deep/deepHeads.js";
import { parseDeepModel } from "../../lib/deep/deepModel.js";
import type { TokenVectors } from "../../lib/encoder/tokenVectors.js";
import type { ModelDescription } from "../../lib/model/description.js";
import { LinearScorer, type Explanation } from "../../lib/model/linearScorer.js";
import { OnnxScorer } from "../../lib/model/onnxScorer.js";
import { Once } from "../../lib/once.js";
import "../abortSignal.js";
import { downloadJson, nothingYet, type Arrival } from "../download.js";
import { keptDownload } from "../keptDownload.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import { downloadModel, type ModelFiles } from "../modelFiles.js";
import { nextTask } from "../nextTask.js";
import { storages } from "../storages.js";

/** A model's address, and that of ONNX Runtime's binary. */
export type RunnableUrls = ModelUrls & { wasm: string };

/** The same of a model that has a deep variant. */
export type DeepUrls = RunnableUrls & { deep: string };

interface RunnableModel extends ModelFiles {
  scorer: OnnxScorer;
  explainer?: LinearScorer;
}

const models = new Once<RunnableModel>();
const deepHeads = new Once<DeepHeads>();
const runtimes = new Once<ArrayBuffer>();

const offer = {
  /** Loads a model and what it runs on; every other call does so too where that has not been done. */
  async load(urls: RunnableUrls, onArrival: (arrived: Arrival) => void): Promise<ModelDescription> {
    return (await loaded(urls, onArrival)).description;
  },

  /** Probabilities of the texts, row-major; where the signal says to stop, of those before. */
  async score(
    urls: RunnableUrls,
    texts: readonly string[],
    onProgress: (done: number) => void,
    signal?: AbortSignal,
  ): Promise<Float32Array> {
    const { scorer } = await loaded(urls);
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
  async explain(urls: RunnableUrls, text: string, column: number): Promise<Explanation> {
    return explainer(await loaded(urls)).explain(text, column);
  },

  /** Loads the deep variant of a model: what it is, and sha256 of the encoder that it takes vectors of. */
  async loadDeep(
    urls: DeepUrls,
    onArrival: (arrived: Arrival) => void,
  ): Promise<{ description: ModelDescription; encoder: string }> {
    const { description, encoder } = await loadedDeep(urls, onArrival);
    return { description, encoder };
  },

  /** Probabilities by words and meaning, row-major; by words alone of texts that have no vector. */
  async scoreDeep(
    urls: DeepUrls,
    texts: readonly string[],
    { values, encoded }: { values: Float32Array; encoded: Uint8Array },
  ): Promise<Float32Array> {
    const probabilities = (await loadedDeep(urls)).probabilities(texts, values, encoded);
    return transfer(probabilities, [probabilities.buffer]);
  },

  /** Why a text got its logit of a column by words and meaning. */
  async explainDeep(
    urls: DeepUrls,
    text: string,
    read: TokenVectors,
    column: number,
  ): Promise<DeepExplanation> {
    return (await loadedDeep(urls)).explain(text, read, column);
  },

  forget({ onnx }: RunnableUrls): void {
    models.forget(onnx);
  },
};

export type ScoringOffer = typeof offer;
expose(offer);

function explainer(model: RunnableModel): LinearScorer {
  return (model.explainer ??= new LinearScorer(model.description, model.onnx));
}

function loadedDeep(
  urls: DeepUrls,
  onArrival: (arrived: Arrival) => void = () => undefined,
): Promise<DeepHeads> {
  return deepHeads.get(urls.deep, async () => {
    const [words, json] = await Promise.all([
      loaded(urls, onArrival),
      downloadJson(urls.deep, nothingYet(), onArrival),
    ]);
    return new DeepHeads(parseDeepModel(json), explainer(words));
  });
}

function loaded(
  urls: RunnableUrls,
  onArrival: (arrived: Arrival) => void = () => undefined,
): Promise<RunnableModel> {
  return models.get(urls.onnx, async () => {
    const arrived = nothingYet();
    const [files, wasm] = await Promise.all([
      downloadModel(urls, arrived, onArrival),
      runtimes.get(urls.wasm, async () => {
        const { file } = await keptDownload(storages.runtime, { url: urls.wasm }, arrived, onArrival);
        return file;
      }),
    ]);
    return { ...files, scorer: await OnnxScorer.load(files.description, files.onnx, wasm) };
  });
}
