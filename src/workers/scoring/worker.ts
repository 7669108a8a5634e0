/** Holds models with one ONNX Runtime: scores and explains texts off the page's thread. */
import { expose, transfer } from "comlink";
import type { ModelDescription } from "../../lib/model/description.js";
import { LinearScorer, type Explanation } from "../../lib/model/linearScorer.js";
import { OnnxScorer } from "../../lib/model/onnxScorer.js";
import { Once } from "../../lib/once.js";
import "../abortSignal.js";
import { download, nothingYet, type Arrival } from "../download.js";
import { downloadModel, type ModelFiles, type ModelUrls } from "../modelFiles.js";
import { nextTask } from "../nextTask.js";

/** A model's address, and that of ONNX Runtime's binary. */
export type RunnableUrls = Required<ModelUrls>;

interface RunnableModel extends ModelFiles {
  scorer: OnnxScorer;
  explainer?: LinearScorer;
}

const models = new Once<RunnableModel>();
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
    const model = await loaded(urls);
    model.explainer ??= new LinearScorer(model.description, model.onnx);
    return model.explainer.explain(text, column);
  },

  forget({ onnx }: RunnableUrls): void {
    models.forget(onnx);
  },
};

export type ScoringOffer = typeof offer;
expose(offer);

function loaded(
  urls: RunnableUrls,
  onArrival: (arrived: Arrival) => void = () => undefined,
): Promise<RunnableModel> {
  return models.get(urls.onnx, async () => {
    const arrived = nothingYet();
    const [files, wasm] = await Promise.all([
      downloadModel(urls, arrived, onArrival),
      runtimes.get(urls.wasm, () => download(urls.wasm, arrived, onArrival)),
    ]);
    return { ...files, scorer: await OnnxScorer.load(files.description, files.onnx, wasm) };
  });
}
