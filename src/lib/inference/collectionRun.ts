import type { ModelDescription } from "../model/description.js";
import { ProbabilityHistogram } from "./histogram.js";
import { scoredBooks, type ScoredBook } from "./scoredBook.js";
import type { TitledBooks } from "./titledBooks.js";
import { verdictOf } from "./verdict.js";

/** Scores many texts, portion by portion; `ScoringPool` does it in workers. */
export interface PortionScorer {
  load(): Promise<ModelDescription>;
  score(
    texts: readonly string[],
    options: { onPortion: (first: number, values: Float32Array) => void; signal: AbortSignal },
  ): Promise<unknown>;
}

/** Where a run is. */
export type RunState = "idle" | "loading" | "scoring" | "finished" | "stopped" | "empty" | "failed";

/** What a run has to show when it ends, whole or stopped. */
export interface RunResult {
  books: ScoredBook[];
  /** Titled books that there are. */
  total: number;
  description: ModelDescription;
  /** From the first title to the last, without loading. */
  seconds: number;
  /** When the run ended. */
  at: Date;
}

/**
 * One pass of the model over the collection. It emits "state" when it enters another state, "loading" when more of
 * its files has arrived, "progress" when titles have been scored, and "result" when there is a result.
 */
export class CollectionRun extends EventTarget {
  state: RunState = "idle";
  /** What has arrived of the files, in bytes, and how much there is if that is known. */
  arrived: { bytes: number; total: number | null } = { bytes: 0, total: null };
  /** Titles scored so far, and all of them. */
  done = 0;
  total = 0;
  /** Probabilities so far; null before the first title. */
  histogram: ProbabilityHistogram | null = null;
  result: RunResult | null = null;
  /** What went wrong, in the state "failed". */
  error = "";
  readonly #loadBooks: () => Promise<TitledBooks>;
  readonly #scorer: PortionScorer;
  #began = 0;
  #books: Promise<TitledBooks> | undefined;
  #running: Promise<void> | undefined;
  #control = new AbortController();

  constructor(loadBooks: () => Promise<TitledBooks>, scorer: PortionScorer) {
    super();
    this.#loadBooks = loadBooks;
    this.#scorer = scorer;
  }

  /** Titles a second so far; null before there are any. */
  get perSecond(): number | null {
    const seconds = this.result?.seconds ?? (performance.now() - this.#began) / 1000;
    return this.done > 0 && seconds > 0 ? this.done / seconds : null;
  }

  /** Scores the collection, and resolves when that has ended in any way. While it runs, a second call joins the first. */
  start(): Promise<void> {
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** Ends the run; what has been scored by then is its result. */
  stop(): void {
    this.#control.abort();
  }

  /** Tells the run what has arrived of its files. */
  arrive(arrived: { bytes: number; total: number | null }): void {
    this.arrived = arrived;
    this.dispatchEvent(new Event("loading"));
  }

  async #run(): Promise<void> {
    this.#control = new AbortController();
    const { signal } = this.#control;
    this.done = 0;
    this.total = 0;
    this.histogram = null;
    this.#enter("loading");
    try {
      const loaded = await beforeAbort(Promise.all([this.#load(), this.#scorer.load()]), signal);
      if (loaded === null) this.#enter("stopped");
      else await this.#score(...loaded, signal);
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
      this.#enter("failed");
    }
  }

  async #score(books: TitledBooks, description: ModelDescription, signal: AbortSignal): Promise<void> {
    if (books.title.length === 0) {
      this.#enter("empty");
      return;
    }
    this.total = books.title.length;
    this.result = null;
    const histogram = new ProbabilityHistogram((probability) => verdictOf(description, probability));
    this.histogram = histogram;
    const probabilities = new Float32Array(this.total).fill(NaN);
    this.#began = performance.now();
    this.#enter("scoring");
    const onPortion = (first: number, values: Float32Array) => {
      // Of each pair, the second probability is that of fiction.
      for (let i = 0; i * 2 < values.length; i++) {
        probabilities[first + i] = values[i * 2 + 1];
        histogram.add(values[i * 2 + 1]);
      }
      this.done += values.length / 2;
      this.dispatchEvent(new Event("progress"));
    };
    await this.#scorer.score(books.title, { onPortion, signal });
    const seconds = (performance.now() - this.#began) / 1000;
    const rows = scoredBooks(books, probabilities, description);
    this.result = { books: rows, total: this.total, description, seconds, at: new Date() };
    this.#enter(rows.length < this.total ? "stopped" : "finished");
    this.dispatchEvent(new Event("result"));
  }

  /** The books, once; after a failure, the next call tries again. */
  #load(): Promise<TitledBooks> {
    if (!this.#books) {
      const books = this.#loadBooks();
      books.catch(() => (this.#books = undefined));
      this.#books = books;
    }
    return this.#books;
  }

  #enter(state: RunState): void {
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}

/** What a promise gives, or null where the signal comes first; the work behind the promise goes on. */
function beforeAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => resolve(null), { once: true });
    promise.then(resolve, reject);
  });
}
