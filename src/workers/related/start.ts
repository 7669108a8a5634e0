import type {
  AboutCollection,
  FoundBooks,
  FoundQuestions,
  FoundQuotations,
  FoundTitles,
  Query,
} from "../../lib/retrieval/search.js";
import type { Arrival } from "../download.js";
import { Job } from "../job.js";
import type { CollectionUrls, RelatedOffer } from "./worker.js";

/** What a collection gives when it is searched. */
export interface FoundIn {
  titles: FoundTitles;
  quotations: FoundQuotations;
  questions: FoundQuestions;
  blurbs: FoundBooks;
}

/** Searches a collection in a worker, which fetches and indexes it when it is first asked to. */
export class RelatedClient<Kind extends keyof FoundIn> {
  readonly #job = new Job<RelatedOffer>(
    () => new Worker(import.meta.resolve("./worker.js"), { type: "module" }),
  );
  readonly #urls: CollectionUrls;

  /** @param urls addresses of the collection, whose kind the caller knows */
  constructor(_kind: Kind, urls: CollectionUrls) {
    this.#urls = urls;
  }

  /** Fetches and indexes the collection once, and says what it is; after a failure, the next call tries again. */
  open(onArrival?: (arrived: Arrival) => void): Promise<AboutCollection> {
    return this.#job.call((offer, tell) => offer.open(this.#urls, tell), onArrival);
  }

  /** What is related to a text. */
  find(query: Query): Promise<FoundIn[Kind]> {
    return this.#job.call((offer) => offer.find(this.#urls, query) as Promise<FoundIn[Kind]>);
  }
}
