/** Loads a model and ONNX Runtime, and scores texts in portions, off the page's thread. */
import { parseDescription } from "../lib/model/description.js";
import { OnnxScorer } from "../lib/model/onnxScorer.js";
import { download, nothingYet, type Arrival } from "./download.js";
import type { ModelFiles, ScoringReply, ScoringRequest } from "./messages.js";

const portion = 500;
const stopped = new Set<number>();
let scorer: Promise<OnnxScorer> | undefined;
const tasks = new MessageChannel();
tasks.port1.start();

self.addEventListener("message", ({ data }: MessageEvent<ScoringRequest>) => {
  if (data.type === "stop") stopped.add(data.id);
  else if (data.type === "load") {
    scorer = load(data.files);
    // The reply has said so already.
    scorer.catch(() => undefined);
  } else void score(data.id, data.texts);
});

async function load(files: ModelFiles): Promise<OnnxScorer> {
  try {
    const arrived = nothingYet();
    const tell = ({ bytes, total }: Arrival) => reply({ type: "loading", bytes, total });
    const [description, onnx, wasm] = await Promise.all(
      [files.description, files.onnx, files.wasm].map((url) => download(url, arrived, tell)),
    );
    const model = parseDescription(JSON.parse(new TextDecoder().decode(description)));
    const loaded = await OnnxScorer.load(model, new Uint8Array(onnx), wasm);
    reply({ type: "loaded", description: model });
    return loaded;
  } catch (error) {
    reply({ type: "failed", id: null, message: String(error instanceof Error ? error.message : error) });
    throw error;
  }
}

async function score(id: number, texts: string[]): Promise<void> {
  try {
    if (!scorer) throw new Error("missing model: none (expected a load request first)");
    const ready = await scorer;
    for (let at = 0; at < texts.length && !stopped.has(id); at += portion) {
      const { values } = await ready.score(texts.slice(at, at + portion));
      reply({ type: "scored", id, done: Math.min(at + portion, texts.length), values }, [values.buffer]);
      // Lets a stop request in between two portions.
      await nextTask();
    }
    reply({ type: "finished", id, stopped: stopped.delete(id) });
  } catch (error) {
    reply({ type: "failed", id, message: String(error instanceof Error ? error.message : error) });
  }
}

/** Resolves when messages that have arrived were handled; a timer would wait four milliseconds besides. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    tasks.port1.addEventListener("message", () => resolve(), { once: true });
    tasks.port2.postMessage(null);
  });
}

function reply(message: ScoringReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
