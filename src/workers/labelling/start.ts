import type { FunctionExamples } from "../../lib/dataProgramming/exampleTitles.js";
import type { Labeller, LoadedCollection, RetrainOutcome } from "../../lib/dataProgramming/studioRun.js";
import type { LabellingStep, VoteOutcome } from "../../lib/dataProgramming/votingSession.js";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import { Job } from "../job.js";
import type { LabellingOffer } from "./worker.js";

/** How long a pattern may run, in milliseconds. */
export interface PatternLimits {
  /** Without any progress. */
  step: number;
  /** From its first book to its last. */
  whole: number;
}

/** A pattern took too long and was ended. */
class SlowPatternError extends Error {
  /** @param pattern name of the function */
  constructor(readonly pattern: string) {
    super(`slow pattern: "${pattern}" was ended (expected a pattern that reads every book in a few seconds)`);
  }
}

type OnStep = (step: LabellingStep) => void;

/**
 * Runs labelling functions in a worker that holds the collection. A pattern that takes too long is ended with the
 * worker, since nothing else can end it; the next request starts a new one and loads the collection again.
 */
export class LabellingClient implements Labeller {
  readonly #job = new Job<LabellingOffer>(
    () => new Worker(import.meta.resolve("./worker.js"), { type: "module" }),
  );
  readonly #url: string;
  readonly #limits: PatternLimits;
  #watch: { pattern: string; since: number; timer: ReturnType<typeof setTimeout> } | undefined;

  /** @param url of the collection */
  constructor(url: string, limits: PatternLimits = { step: 3000, whole: 15_000 }) {
    this.#url = url;
    this.#limits = limits;
  }

  /** Loads the collection and builds its index once; after a failure, the next call tries again. */
  load(onStep?: OnStep): Promise<LoadedCollection> {
    return this.#job.call((offer, tell) => offer.load(this.#url, tell), onStep);
  }

  /**
   * Votes of the functions over the collection, and what they come to.
   *
   * @param timed votes afresh, also of functions that voted before
   * @throws SlowPatternError if a pattern takes too long
   */
  async vote(functions: readonly LabellingFunction[], onStep?: OnStep, timed = false): Promise<VoteOutcome> {
    const watched = (step: LabellingStep) => {
      this.#limit(step.pattern);
      onStep?.(step);
    };
    try {
      return await this.#job.call((offer, tell) => offer.vote(this.#url, functions, timed, tell), watched);
    } finally {
      this.#limit(null);
    }
  }

  /** Examples of a function of the last vote, drawn by a seed. */
  examples(name: string, seed: number): Promise<FunctionExamples> {
    return this.#job.call((offer) => offer.examples(this.#url, name, seed));
  }

  /** The small model, trained on the last vote. */
  retrain(withLabels: boolean, onStep?: OnStep): Promise<RetrainOutcome> {
    return this.#job.call((offer, tell) => offer.retrain(this.#url, withLabels, tell), onStep);
  }

  /** Ends the worker; what it was doing fails. */
  close(): void {
    this.#job.end();
  }

  /** Starts the clock anew when a pattern shows progress, and stops it when no pattern runs. */
  #limit(pattern: string | null): void {
    const now = performance.now();
    clearTimeout(this.#watch?.timer);
    if (pattern === null) {
      this.#watch = undefined;
      return;
    }
    const since = this.#watch?.pattern === pattern ? this.#watch.since : now;
    const left = Math.max(0, Math.min(this.#limits.step, this.#limits.whole - (now - since)));
    const timer = setTimeout(() => this.#job.end(new SlowPatternError(pattern)), left);
    this.#watch = { pattern, since, timer };
  }
}
