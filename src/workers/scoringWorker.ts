/** Loads a model and ONNX Runtime, and scores texts in portions, off the page's thread. */
import { parseDescription } from "../lib/model/description.js";
import { OnnxScorer } from "../lib/model/onnxScorer.js";
import type { ModelFiles, ScoringReply, ScoringRequest } from "./messages.js";

const portion = 500;
const stopped = new Set<number>();
let scorer: Promise<OnnxScorer> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ScoringRequest>) => {
  if (data.type === "stop") stopped.add(data.id);
  else if (data.type === "load") scorer = load(data.files);
  else void score(data.id, data.texts);
});

async function load(files: ModelFiles): Promise<OnnxScorer> {
  try {
    const arrived = { bytes: 0, total: 0 as number | null };
    const [description, onnx, wasm] = await Promise.all(
      [files.description, files.onnx, files.wasm].map((url) => download(url, arrived)),
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

/** Fetches a file and reports what has arrived of all of them together. */
async function download(url: string, arrived: { bytes: number; total: number | null }): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok || !response.body)
    throw new Error(`missing file: ${url}, status ${response.status} (expected 200)`);
  // A compressed response counts its bytes before they are unpacked: then the total is not known.
  const length = response.headers.get("content-encoding") ? null : response.headers.get("content-length");
  arrived.total = length === null || arrived.total === null ? null : arrived.total + Number(length);
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        arrived.bytes += chunk.length;
        reply({ type: "loading", ...arrived });
        controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted).arrayBuffer();
}

async function score(id: number, texts: string[]): Promise<void> {
  try {
    if (!scorer) throw new Error("missing model: none (expected a load request first)");
    const ready = await scorer;
    for (let at = 0; at < texts.length && !stopped.has(id); at += portion) {
      const { values } = await ready.score(texts.slice(at, at + portion));
      reply({ type: "scored", id, done: Math.min(at + portion, texts.length), values }, [values.buffer]);
      // Lets a stop request in between two portions.
      await new Promise((resolve) => setTimeout(resolve));
    }
    reply({ type: "finished", id, stopped: stopped.delete(id) });
  } catch (error) {
    reply({ type: "failed", id, message: String(error instanceof Error ? error.message : error) });
  }
}

function reply(message: ScoringReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
