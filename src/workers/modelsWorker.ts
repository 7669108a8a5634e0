/** Holds the models of the playground with one ONNX Runtime: scores and explains texts off the page's thread. */
import { parseDescription, type ModelDescription } from "../lib/model/description.js";
import { LinearScorer } from "../lib/model/linearScorer.js";
import { OnnxScorer } from "../lib/model/onnxScorer.js";
import { download, nothingYet, type Arrival } from "./download.js";
import type { ModelsReply, ModelsRequest } from "./modelsMessages.js";

interface LoadedModel {
  scorer: OnnxScorer;
  explainer: LinearScorer;
}

/** Texts that are scored before the reader is told, and may stop. */
const portion = 100;
const models = new Map<string, Promise<LoadedModel>>();
const stopped = new Set<number>();
const tasks = new MessageChannel();
tasks.port1.start();
let runtime: Promise<ArrayBuffer> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ModelsRequest>) => {
  if (data.type === "stop") stopped.add(data.id);
  else if (data.type === "forget") models.delete(data.model);
  else void answer(data);
});

async function answer(request: Exclude<ModelsRequest, { type: "stop" | "forget" }>): Promise<void> {
  const { id } = request;
  try {
    if (request.type === "load") {
      const loading = load(request);
      models.set(request.model, loading);
      // A failed download may be tried again.
      loading.catch(() => models.delete(request.model));
      reply({ type: "finished", id, value: (await loading).scorer.description });
      return;
    }
    const model = models.get(request.model);
    if (!model) throw new Error(`missing model: ${request.model} (expected a load request first)`);
    const { scorer, explainer } = await model;
    const value =
      request.type === "explain"
        ? explainer.explain(request.text, request.column)
        : await score(id, scorer, request.texts);
    reply({ type: "finished", id, value });
  } catch (error) {
    reply({ type: "failed", id, message: error instanceof Error ? error.message : String(error) });
  } finally {
    stopped.delete(id);
  }
}

async function load({ id, files }: Extract<ModelsRequest, { type: "load" }>): Promise<LoadedModel> {
  const arrived = nothingYet();
  const tell = ({ bytes, total }: Arrival) => reply({ type: "progress", id, done: bytes, total });
  if (!runtime) {
    runtime = download(files.wasm, arrived, tell);
    runtime.catch(() => (runtime = undefined));
  }
  const [json, onnx, wasm] = await Promise.all([
    download(files.description, arrived, tell),
    download(files.onnx, arrived, tell),
    runtime,
  ]);
  const description: ModelDescription = parseDescription(JSON.parse(new TextDecoder().decode(json)));
  const bytes = new Uint8Array(onnx);
  return {
    scorer: await OnnxScorer.load(description, bytes, wasm),
    explainer: new LinearScorer(description, bytes),
  };
}

async function score(id: number, scorer: OnnxScorer, texts: readonly string[]): Promise<Float32Array> {
  const labels = scorer.description.labels.length;
  const values = new Float32Array(texts.length * labels);
  let done = 0;
  while (done < texts.length && !stopped.has(id)) {
    const part = texts.slice(done, done + portion);
    values.set((await scorer.score(part)).values, done * labels);
    done += part.length;
    reply({ type: "progress", id, done, total: texts.length });
    // Lets a stop request in between two portions.
    await nextTask();
  }
  return values.slice(0, done * labels);
}

/** Resolves when messages that have arrived were handled; a timer would wait four milliseconds besides. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    tasks.port1.addEventListener("message", () => resolve(), { once: true });
    tasks.port2.postMessage(null);
  });
}

function reply(message: ModelsReply): void {
  self.postMessage(message);
}
