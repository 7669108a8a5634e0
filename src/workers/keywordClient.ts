import type { YearRange } from "../lib/keywords/frequency.js";
import type { KeywordCounts, TitleList, TitleQuery } from "../lib/keywords/keywordSession.js";
import type { LoadedTitles, TitleUrls } from "./keywordMessages.js";
import { WorkerRequests } from "./requests.js";

/** Counts keywords in a worker that holds the titles. */
export class KeywordClient {
  readonly #worker = new WorkerRequests(
    () => new Worker(import.meta.resolve("./keywordWorker.js"), { type: "module" }),
  );
  readonly #urls: TitleUrls;
  #loaded: Promise<LoadedTitles> | undefined;

  /** @param urls of the columns of titles by the name of their set */
  constructor(urls: TitleUrls) {
    this.#urls = urls;
  }

  /** Loads and indexes the titles once; after a failure, the next call tries again. */
  load(onLoading?: (bytes: number, total: number | null) => void): Promise<LoadedTitles> {
    this.#loaded ??= this.#worker.ask({ type: "load", urls: this.#urls }, onLoading) as Promise<LoadedTitles>;
    this.#loaded.catch(() => (this.#loaded = undefined));
    return this.#loaded;
  }

  /** Frequencies of all keywords typed, in every set. */
  async count(typed: string, range: YearRange): Promise<KeywordCounts> {
    await this.load();
    return (await this.#worker.ask({ type: "count", typed, range })) as KeywordCounts;
  }

  /** Titles with a keyword, dated within some years. */
  async list(query: TitleQuery): Promise<TitleList> {
    await this.load();
    return (await this.#worker.ask({ type: "list", query })) as TitleList;
  }
}
