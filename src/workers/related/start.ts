import type { AboutCollection, FoundQuestions, FoundQuotations } from "../../lib/retrieval/search.js";
import type { Arrival } from "../download.js";
import { Job } from "../job.js";
import type { RelatedOffer } from "./worker.js";

/** What a collection gives when it is searched. */
interface Found {
  quotations: FoundQuotations;
  questions: FoundQuestions;
}

/** Searches a collection in a worker, which fetches and indexes it when it is first asked to. */
export class RelatedClient<Kind extends keyof Found> {
  readonly #job = new Job<RelatedOffer>(
    () => new Worker(import.meta.resolve("./worker.js"), { type: "module" }),
  );
  readonly #url: string;

  /** @param url address of the collection, whose kind the caller knows */
  constructor(_kind: Kind, url: string) {
    this.#url = url;
  }

  /** Fetches and indexes the collection once, and says what it is; after a failure, the next call tries again. */
  open(onArrival?: (arrived: Arrival) => void): Promise<AboutCollection> {
    return this.#job.call((offer, tell) => offer.open(this.#url, tell), onArrival);
  }

  /** What is related to a text that has, or is thought to have, some labels. */
  find(text: string, labels: ReadonlyMap<string, number>): Promise<Found[Kind]> {
    return this.#job.call((offer) => offer.find(this.#url, text, labels) as Promise<Found[Kind]>);
  }
}
