/** Holds a collection of texts, its search index and its meanings, off the page's thread. */
import { expose } from "comlink";
import { unpackMeanings } from "../../lib/meaning/meaningFile.js";
import { Once } from "../../lib/once.js";
import { openCollection } from "../../lib/retrieval/openCollection.js";
import {
  findBooks,
  findQuestions,
  findQuotations,
  findTitles,
  type AboutCollection,
  type Collection,
  type FoundBooks,
  type FoundQuestions,
  type FoundQuotations,
  type FoundTitles,
  type Query,
} from "../../lib/retrieval/search.js";
import { download, downloadJson, nothingYet, type Arrival } from "../download.js";

/** Addresses of a collection: its texts, and what they mean in the order of the texts. */
export interface CollectionUrls {
  texts: string;
  meanings: string;
}

const collections = new Once<Collection>();

/** Each call fetches and indexes the collection first where that has not been done. */
const offer = {
  async open(urls: CollectionUrls, onArrival: (arrived: Arrival) => void): Promise<AboutCollection> {
    return (await opened(urls, onArrival)).about;
  },

  async find(
    urls: CollectionUrls,
    query: Query,
  ): Promise<FoundQuotations | FoundQuestions | FoundBooks | FoundTitles> {
    const collection = await opened(urls);
    switch (collection.kind) {
      case "quotations":
        return findQuotations(collection, query);
      case "questions":
        return findQuestions(collection, query);
      case "blurbs":
        return findBooks(collection, query);
      case "titles":
        return findTitles(collection, query);
    }
  },
};

export type RelatedOffer = typeof offer;
expose(offer);

function opened(
  { texts, meanings }: CollectionUrls,
  onArrival: (arrived: Arrival) => void = () => undefined,
): Promise<Collection> {
  return collections.get(texts, async () => {
    const arrived = nothingYet();
    const [file, meaning] = await Promise.all([
      downloadJson(texts, arrived, onArrival),
      download(meanings, arrived, onArrival),
    ]);
    return openCollection(file as Parameters<typeof openCollection>[0], unpackMeanings(meaning));
  });
}
