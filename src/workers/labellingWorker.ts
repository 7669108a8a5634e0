/** Loads the collection, runs labelling functions over it and trains the small model, off the page's thread. */
import { readCollection } from "../lib/dataProgramming/collectionFile.js";
import type { LabellingReply, LabellingRequest, LabellingStep } from "../lib/dataProgramming/messages.js";
import { VotingSession } from "../lib/dataProgramming/votingSession.js";
import { download, nothingYet } from "./download.js";

let session: VotingSession | undefined;

self.addEventListener("message", ({ data }: MessageEvent<LabellingRequest>) => {
  answer(data).then(reply, (error: unknown) =>
    reply({ type: "failed", id: data.id, message: error instanceof Error ? error.message : String(error) }),
  );
});

async function answer(request: LabellingRequest): Promise<LabellingReply> {
  const { id } = request;
  const tell = (step: LabellingStep) => reply({ type: "step", id, step });
  if (request.type === "load") return { type: "loaded", id, loaded: await load(request.url, tell) };
  if (!session) throw new Error("missing collection: none (expected a load request first)");
  if (request.type === "vote")
    return { type: "voted", id, outcome: session.vote(request.functions, tell, request.timed) };
  if (request.type === "examples")
    return { type: "examples", id, examples: session.examples(request.name, request.seed) };
  const began = performance.now();
  const model = session.retrain(request.withLabels, tell);
  return { type: "retrained", id, outcome: { model, seconds: (performance.now() - began) / 1000 } };
}

async function load(url: string, tell: (step: LabellingStep) => void) {
  const file = await download(url, nothingYet(), ({ bytes, total }) =>
    tell({ text: "loading the collection", done: total ? (0.1 * bytes) / total : null, pattern: null }),
  );
  const collection = readCollection(parse(file, url));
  const began = performance.now();
  session = new VotingSession(collection, tell);
  const seconds = (performance.now() - began) / 1000;
  return { books: session.index.size, labelled: session.labelled, seconds };
}

function parse(file: ArrayBuffer, url: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file));
  } catch (cause) {
    throw new Error(`unreadable collection: ${url} (expected JSON with a list for each column)`, { cause });
  }
}

function reply(message: LabellingReply): void {
  self.postMessage(message);
}
