import type { AboutCollection, FoundQuestions, FoundQuotations } from "../lib/retrieval/search.js";
import { WorkerRequests } from "./requests.js";

/** What a collection gives when it is searched. */
interface Found {
  quotations: FoundQuotations;
  questions: FoundQuestions;
}

/** Searches a collection in a worker, which fetches and indexes it when it is first asked to. */
export class RelatedClient<Kind extends keyof Found> {
  readonly #url: string;
  readonly #worker = new WorkerRequests(
    () => new Worker(import.meta.resolve("./relatedWorker.js"), { type: "module" }),
  );

  /** @param url address of the collection, whose kind the caller knows */
  constructor(_kind: Kind, url: string) {
    this.#url = url;
  }

  /**
   * Fetches and indexes the collection, and says what it is.
   *
   * @param onLoading called with the bytes that have arrived, and how many there are if that is known
   */
  async open(onLoading?: (bytes: number, total: number | null) => void): Promise<AboutCollection> {
    return (await this.#worker.ask({ type: "open", url: this.#url }, onLoading)) as AboutCollection;
  }

  /** What is related to a text that has, or is thought to have, some labels. */
  async find(text: string, labels: ReadonlyMap<string, number>): Promise<Found[Kind]> {
    const request = { type: "find", url: this.#url, text, labels: [...labels] };
    return (await this.#worker.ask(request)) as Found[Kind];
  }
}
