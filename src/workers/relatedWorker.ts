/** Holds a collection of texts and its search index, off the page's thread. */
import type { RelatedReply, RelatedRequest } from "./relatedMessages.js";
import type { QuestionsFile, QuotationsFile } from "../lib/retrieval/collections.js";
import { findQuotations, findQuestions, type Collection } from "../lib/retrieval/search.js";
import { openCollection } from "../lib/retrieval/openCollection.js";
import { download, nothingYet } from "./download.js";

const collections = new Map<string, Promise<Collection>>();

self.addEventListener("message", ({ data }: MessageEvent<RelatedRequest>) => void answer(data));

async function answer(request: RelatedRequest): Promise<void> {
  const { id } = request;
  try {
    const collection = await opened(request);
    const value =
      request.type === "open"
        ? collection.about
        : collection.kind === "quotations"
          ? findQuotations(collection, request.text, new Map(request.labels))
          : findQuestions(collection, request.text, new Map(request.labels));
    reply({ type: "finished", id, value });
  } catch (error) {
    reply({ type: "failed", id, message: error instanceof Error ? error.message : String(error) });
  }
}

function opened({ id, url }: RelatedRequest): Promise<Collection> {
  let collection = collections.get(url);
  if (!collection) {
    collection = open(id, url);
    collections.set(url, collection);
    // A failed download may be tried again.
    collection.catch(() => collections.delete(url));
  }
  return collection;
}

async function open(id: number, url: string): Promise<Collection> {
  const bytes = await download(url, nothingYet(), (arrived) =>
    reply({ type: "progress", id, done: arrived.bytes, total: arrived.total }),
  );
  const file: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return openCollection(file as QuotationsFile | QuestionsFile);
}

function reply(message: RelatedReply): void {
  self.postMessage(message);
}
