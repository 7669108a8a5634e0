import type { YearRange } from "../../lib/keywords/frequency.js";
import type { KeywordCounts, TitleList, TitleQuery } from "../../lib/keywords/keywordSession.js";
import type { Arrival } from "../download.js";
import { Job } from "../job.js";
import type { KeywordOffer, LoadedTitles, TitleUrls } from "./worker.js";

/** One worker for all clients of a page: a later one needs no network. */
const job = new Job<KeywordOffer>(() => new Worker(import.meta.resolve("./worker.js"), { type: "module" }));

/** Counts keywords in a worker that holds the titles, which it loads when it is first asked to. */
export class KeywordClient {
  readonly #urls: TitleUrls;

  /** @param urls of the columns of titles by the name of their set */
  constructor(urls: TitleUrls) {
    this.#urls = urls;
  }

  /** Loads and indexes the titles once; after a failure, the next call tries again. */
  load(onArrival?: (arrived: Arrival) => void): Promise<LoadedTitles> {
    return job.call((offer, tell) => offer.load(this.#urls, tell), onArrival);
  }

  /** Frequencies of all keywords typed, in every set. */
  count(typed: string, range: YearRange): Promise<KeywordCounts> {
    return job.call((offer) => offer.count(this.#urls, typed, range));
  }

  /** Titles with a keyword, dated within some years. */
  list(query: TitleQuery): Promise<TitleList> {
    return job.call((offer) => offer.list(this.#urls, query));
  }
}
