import type { LabellingFunction } from "../labelling/labellingFunction.js";
import type { Assessment } from "./assess.js";
import type { FunctionExamples } from "./exampleTitles.js";
import { changesFrom, describeChanges, startingSet, switchedOn, type StudioFunction } from "./functionSet.js";
import type { RetrainedModel } from "./retrain.js";
import type { LabellingStep, VoteOutcome } from "./votingSession.js";

/** What has been loaded. */
export interface LoadedCollection {
  books: number;
  labelled: number;
  /** Seconds that the index took to build. */
  seconds: number;
}

/** The outcome of training. */
export interface RetrainOutcome {
  model: RetrainedModel;
  seconds: number;
}

/** What does the work: a worker in the browser. */
export interface Labeller {
  load(onStep?: (step: LabellingStep) => void): Promise<LoadedCollection>;
  vote(functions: readonly LabellingFunction[], onStep?: (step: LabellingStep) => void): Promise<VoteOutcome>;
  examples(name: string, seed: number): Promise<FunctionExamples>;
  retrain(withLabels: boolean, onStep?: (step: LabellingStep) => void): Promise<RetrainOutcome>;
}

/** A small model that was trained, and how it differs from the one before. */
export interface TrainingRun {
  /** State of the functions, such as "2 added". */
  functions: string;
  withLabels: boolean;
  model: RetrainedModel;
  /** null for the run that came with the page. */
  seconds: number | null;
  /** Validation books that are right now and were wrong before, and the other way round; null for the first run. */
  gained: number | null;
  lost: number | null;
}

export type StudioState = "idle" | "loading" | "voting" | "training" | "ready" | "failed";

/** Pause in milliseconds in which several changes are gathered into one vote. */
const gather = 120;

/**
 * The studio without its looks: a set of functions, what their votes come to, and the models trained on them. Emits
 * "step" while it works, and "change" when state, set, outcome or runs have changed.
 */
export class StudioRun extends EventTarget {
  state: StudioState = "idle";
  set: readonly StudioFunction[];
  loaded: LoadedCollection | null = null;
  outcome: VoteOutcome | null = null;
  /** Fastest vote so far, in votes a second, abstentions included; null before the first. */
  perSecond: number | null = null;
  /** The assessment before the last change. */
  previous: Assessment | null = null;
  step: LabellingStep | null = null;
  /** Why the last piece of work failed, or null. */
  error: string | null = null;
  /** Patterns that were too slow (name of the function), with what happened. */
  readonly slow = new Map<string, string>();
  readonly runs: TrainingRun[] = [];
  readonly #labeller: Labeller;
  readonly #published: readonly LabellingFunction[];
  #queue: Promise<void> = Promise.resolve();
  #dirty = false;

  /** @param set the functions to begin with; as published if not given */
  constructor(
    labeller: Labeller,
    published: readonly LabellingFunction[],
    set: readonly StudioFunction[] = startingSet(published),
  ) {
    super();
    this.#labeller = labeller;
    this.#published = published;
    this.set = set;
  }

  get busy(): boolean {
    return this.state === "loading" || this.state === "voting" || this.state === "training";
  }

  /** What differs from the published functions, in words. */
  get changes(): string {
    return describeChanges(changesFrom(this.#published, this.set));
  }

  /** Loads the collection and votes. Resolves when that is done or has failed. */
  start(): Promise<void> {
    this.#dirty = true;
    return this.#enqueue(() => this.#refresh());
  }

  /** Changes the functions and, once the collection is there, votes again. */
  change(set: readonly StudioFunction[]): Promise<void> {
    this.set = set;
    for (const name of this.slow.keys())
      if (set.some(({ function: each, on }) => on && each.name === name)) this.slow.delete(name);
    this.#dirty = true;
    this.#tell();
    return this.state === "idle" ? Promise.resolve() : this.#enqueue(() => this.#refresh(gather));
  }

  /** Puts every function back to what was published. */
  startOver(): Promise<void> {
    this.slow.clear();
    return this.change(startingSet(this.#published));
  }

  /** Trains the small model on the label model's probabilities. */
  retrain(withLabels: boolean): Promise<void> {
    return this.#enqueue(async () => {
      await this.#refresh();
      if (this.state !== "ready") return;
      await this.#work("training", async () => {
        const { model, seconds } = await this.#labeller.retrain(withLabels, this.#onStep);
        this.addRun({ functions: this.changes, withLabels, model, seconds });
      });
    });
  }

  /** Adds a run, comparing it with the last one that has a model. */
  addRun(run: Omit<TrainingRun, "gained" | "lost">): void {
    const before = this.runs.findLast(({ model }) => model.problem === null)?.model.right;
    const after = run.model.right;
    const comparable = before !== undefined && run.model.problem === null && before.length === after.length;
    const flips = (to: string) =>
      [...after].filter((right, i) => right === to && right !== before?.[i]).length;
    this.runs.push({ ...run, gained: comparable ? flips("1") : null, lost: comparable ? flips("0") : null });
  }

  /** Examples of a function that takes part, null where there are none to be had. */
  async examples(name: string, seed: number): Promise<FunctionExamples | null> {
    if (this.outcome?.assessment.functions.every((each) => each.name !== name) ?? true) return null;
    try {
      return await this.#labeller.examples(name, seed);
    } catch {
      return null; // switched off in the meantime
    }
  }

  readonly #onStep = (step: LabellingStep) => {
    this.step = step;
    this.dispatchEvent(new Event("step"));
  };

  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work);
    return this.#queue;
  }

  /** Loads and votes where that is due. @param wait milliseconds in which further changes may come */
  async #refresh(wait = 0): Promise<void> {
    if (wait > 0 && this.#dirty) await new Promise((resolve) => setTimeout(resolve, wait));
    while (this.#dirty) {
      this.#dirty = false;
      await this.#work(this.loaded ? "voting" : "loading", async () => {
        this.loaded = await this.#labeller.load(this.#onStep);
        const outcome = await this.#labeller.vote(switchedOn(this.set), this.#onStep);
        this.previous = this.outcome?.assessment ?? null;
        this.outcome = outcome;
        if (outcome.seconds > 0 && outcome.asked > 0)
          this.perSecond = Math.max(this.perSecond ?? 0, outcome.asked / outcome.seconds);
      });
    }
  }

  async #work(state: StudioState, work: () => Promise<void>): Promise<void> {
    this.state = state;
    this.error = null;
    this.#tell();
    try {
      await work();
      this.state = "ready";
    } catch (error) {
      const slow = slowPattern(error);
      if (slow === null) {
        this.state = "failed";
        this.error = error instanceof Error ? error.message : String(error);
      } else this.#switchOff(slow);
    }
    this.#tell();
  }

  /** Switches a slow pattern off, so that the others can vote. */
  #switchOff(name: string): void {
    this.slow.set(
      name,
      `The pattern of "${name}" was too slow, so it was stopped and switched off. Repeats inside repeats, such as ` +
        "(a+)+, try every way of dividing a title: write each repeat so that it can match in one way only.",
    );
    this.set = this.set.map((each) => (each.function.name === name ? { ...each, on: false } : each));
    this.#dirty = true;
  }

  #tell(): void {
    this.dispatchEvent(new Event("change"));
  }
}

/** Name of the function whose pattern was too slow, where that is what an error says. */
function slowPattern(error: unknown): string | null {
  return error instanceof Error && "pattern" in error && typeof error.pattern === "string"
    ? error.pattern
    : null;
}
