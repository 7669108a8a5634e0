/** Holds a collection of texts and its search index, off the page's thread. */
import { expose } from "comlink";
import { Once } from "../../lib/once.js";
import type { QuestionsFile, QuotationsFile } from "../../lib/retrieval/collections.js";
import { openCollection } from "../../lib/retrieval/openCollection.js";
import {
  findQuotations,
  findQuestions,
  type AboutCollection,
  type Collection,
  type FoundQuestions,
  type FoundQuotations,
} from "../../lib/retrieval/search.js";
import { downloadJson, nothingYet, type Arrival } from "../download.js";

const collections = new Once<Collection>();

/** Each call fetches and indexes the collection first where that has not been done. */
const offer = {
  async open(url: string, onArrival: (arrived: Arrival) => void): Promise<AboutCollection> {
    return (await opened(url, onArrival)).about;
  },

  async find(
    url: string,
    text: string,
    labels: ReadonlyMap<string, number>,
  ): Promise<FoundQuotations | FoundQuestions> {
    const collection = await opened(url);
    return collection.kind === "quotations"
      ? findQuotations(collection, text, labels)
      : findQuestions(collection, text, labels);
  },
};

export type RelatedOffer = typeof offer;
expose(offer);

function opened(url: string, onArrival: (arrived: Arrival) => void = () => undefined): Promise<Collection> {
  return collections.get(url, async () =>
    openCollection((await downloadJson(url, nothingYet(), onArrival)) as QuotationsFile | QuestionsFile),
  );
}
