import type { LabellingFunction } from "../lib/labelling/labellingFunction.js";
import type { FunctionExamples } from "../lib/dataProgramming/exampleTitles.js";
import type {
  LabellingReply,
  LabellingRequest,
  LabellingStep,
  LoadedCollection,
  RetrainOutcome,
  VoteOutcome,
} from "../lib/dataProgramming/messages.js";

/** How long a pattern may run, in milliseconds. */
export interface PatternLimits {
  /** Without any progress. */
  step: number;
  /** From its first book to its last. */
  whole: number;
}

/** A pattern took too long and was ended. */
export class SlowPatternError extends Error {
  /** @param pattern name of the function */
  constructor(readonly pattern: string) {
    super(`slow pattern: "${pattern}" was ended (expected a pattern that reads every book in a few seconds)`);
  }
}

type Request = LabellingRequest extends infer Each
  ? Each extends { id: number }
    ? Omit<Each, "id">
    : never
  : never;

interface Pending {
  onStep: (step: LabellingStep) => void;
  resolve: (reply: LabellingReply) => void;
  reject: (error: Error) => void;
}

/**
 * Runs labelling functions in a worker that holds the collection. A pattern that takes too long is ended with the
 * worker, since nothing else can end it; the next request starts a new one and loads the collection again.
 */
export class LabellingClient {
  readonly #url: string;
  readonly #limits: PatternLimits;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #loaded: Promise<LoadedCollection> | undefined;
  #watch: { pattern: string; since: number; timer: ReturnType<typeof setTimeout> } | undefined;
  #next = 0;

  /** @param url of the collection */
  constructor(url: string, limits: PatternLimits = { step: 3000, whole: 15_000 }) {
    this.#url = url;
    this.#limits = limits;
  }

  /** Loads the collection and builds its index once; after a failure, the next call tries again. */
  load(onStep: (step: LabellingStep) => void = () => undefined): Promise<LoadedCollection> {
    this.#loaded ??= this.#start(onStep);
    return this.#loaded;
  }

  /**
   * Votes of the functions over the collection, and what they come to.
   *
   * @param timed votes afresh, also of functions that voted before
   * @throws SlowPatternError if a pattern takes too long
   */
  async vote(
    functions: readonly LabellingFunction[],
    onStep: (step: LabellingStep) => void = () => undefined,
    timed = false,
  ): Promise<VoteOutcome> {
    await this.load(onStep);
    const reply = await this.#ask({ type: "vote", functions: [...functions], timed }, onStep);
    return expected(reply, "voted").outcome;
  }

  /** Examples of a function of the last vote, drawn by a seed. */
  async examples(name: string, seed: number): Promise<FunctionExamples> {
    await this.load();
    return expected(await this.#ask({ type: "examples", name, seed }), "examples").examples;
  }

  /** The small model, trained on the last vote. */
  async retrain(
    withLabels: boolean,
    onStep: (step: LabellingStep) => void = () => undefined,
  ): Promise<RetrainOutcome> {
    await this.load(onStep);
    return expected(await this.#ask({ type: "retrain", withLabels }, onStep), "retrained").outcome;
  }

  /** Ends the worker; what it was doing fails. */
  close(): void {
    this.#end(new Error("closed worker: it was ended before it had finished (expected no more requests)"));
  }

  async #start(onStep: (step: LabellingStep) => void): Promise<LoadedCollection> {
    const worker = new Worker(import.meta.resolve("./labellingWorker.js"), { type: "module" });
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<LabellingReply>) => this.#receive(data));
    worker.addEventListener("error", ({ message }) => this.#end(new Error(`failed worker: ${message}`)));
    try {
      return expected(await this.#ask({ type: "load", url: this.#url }, onStep), "loaded").loaded;
    } catch (error) {
      if (this.#worker === worker) this.#end(error as Error);
      throw error;
    }
  }

  #ask(request: Request, onStep: (step: LabellingStep) => void = () => undefined): Promise<LabellingReply> {
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#pending.set(id, { onStep, resolve, reject });
      this.#worker?.postMessage({ ...request, id });
    });
  }

  #receive(reply: LabellingReply): void {
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if (reply.type === "step") {
      this.#limit(reply.step.pattern);
      pending.onStep(reply.step);
      return;
    }
    this.#limit(null);
    this.#pending.delete(reply.id);
    if (reply.type === "failed") pending.reject(new Error(reply.message));
    else pending.resolve(reply);
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
    const timer = setTimeout(() => this.#end(new SlowPatternError(pattern)), left);
    this.#watch = { pattern, since, timer };
  }

  /** Gives up the worker, so that the next request starts a new one. */
  #end(error: Error): void {
    clearTimeout(this.#watch?.timer);
    this.#watch = undefined;
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#loaded = undefined;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(error);
  }
}

function expected<Type extends LabellingReply["type"]>(
  reply: LabellingReply,
  type: Type,
): Extract<LabellingReply, { type: Type }> {
  if (reply.type !== type) throw new Error(`wrong reply: ${reply.type} (expected ${type})`);
  return reply as Extract<LabellingReply, { type: Type }>;
}
