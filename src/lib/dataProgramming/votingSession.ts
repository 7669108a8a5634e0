import { CorpusIndex } from "../labelling/corpusIndex.js";
import type { LabellingFunction } from "../labelling/labellingFunction.js";
import { voteInSteps, type VoteContext } from "../labelling/vote.js";
import { Vote } from "../labelling/votes.js";
import type { SparseMatrix } from "../learning/matrix.js";
import { assess, type AssessedVotes, type Assessment } from "./assess.js";
import { trainingLabels } from "./collection.js";
import type { readCollection } from "./collectionFile.js";
import { exampleTitles, type FunctionExamples } from "./exampleTitles.js";
import { retrain, type RetrainedModel } from "./retrain.js";
import { titleFeatures } from "./smallModel.js";

/** The outcome of a vote. */
export interface VoteOutcome {
  assessment: Assessment;
  /** Votes asked for since the last time (functions times books) and the seconds that they took; abstentions count. */
  asked: number;
  seconds: number;
}

/** What a session is doing, so that a page can show it and can tell a slow pattern from slow work. */
export interface LabellingStep {
  /** In a sentence fragment, such as "indexing titles". */
  text: string;
  /** Share done in [0, 1], or null where that is not known. */
  done: number | null;
  /** Name of the pattern that is running, or null where no pattern is. */
  pattern: string | null;
}

type Tell = (step: LabellingStep) => void;

/** Most functions whose votes are kept for a next time. */
const keptVotes = 400;

/** Everything that the labelling worker does, apart from its messages: votes of a set of functions over a collection. */
export class VotingSession {
  readonly index: CorpusIndex;
  readonly #collection: ReturnType<typeof readCollection>;
  readonly #context: VoteContext;
  readonly #kept = new Map<string, Int8Array>();
  #names: string[] = [];
  #votes: Int8Array[] = [];
  #assessed: AssessedVotes | null = null;
  #features: SparseMatrix | null = null;

  /** Builds the index of every field. */
  constructor(collection: ReturnType<typeof readCollection>, tell: Tell = () => undefined) {
    const step = (text: string, done: number) => tell({ text, done, pattern: null });
    this.#collection = collection;
    this.#context = { gold: trainingLabels(collection), probabilities: collection.probabilities };
    step("indexing titles", 0.1);
    this.index = new CorpusIndex(collection.books);
    for (const [i, field] of (["author", "place", "publisher"] as const).entries()) {
      step(`indexing ${field}s`, 0.4 + i * 0.15);
      this.index.field(field);
    }
    step("grouping books", 0.9);
    this.index.groups("author");
    this.index.groups("publisher");
    this.index.groups("title");
  }

  get labelled(): number {
    return this.#collection.gold.reduce((sum, label) => sum + Number(label >= 0), 0);
  }

  /**
   * Votes of the functions and what they come to. What a function voted before is remembered, unless `timed` asks for
   * fresh votes.
   */
  vote(functions: readonly LabellingFunction[], tell: Tell = () => undefined, timed = false): VoteOutcome {
    const problems: (string | null)[] = [];
    let asked = 0;
    let seconds = 0;
    if (timed) this.#kept.clear();
    this.#votes = functions.map((labellingFunction, f) => {
      const key = JSON.stringify({ ...labellingFunction, name: "", description: "", language: "" });
      problems.push(null);
      const known = this.#kept.get(key);
      if (known) return known;
      const began = performance.now();
      try {
        const votes = this.#run(labellingFunction, f / functions.length, tell);
        if (this.#kept.size >= keptVotes) this.#kept.clear();
        this.#kept.set(key, votes);
        asked += votes.length;
        return votes;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems[f] = `"${labellingFunction.name}" could not be run and abstains from every book: ${reason}`;
        return new Int8Array(this.index.size).fill(Vote.abstain);
      } finally {
        seconds += (performance.now() - began) / 1000;
      }
    });
    tell({ text: "weighing the votes", done: 1, pattern: null });
    this.#names = functions.map(({ name }) => name);
    this.#assessed = assess(this.#names, this.#votes, problems, this.#collection);
    return { assessment: this.#assessed.assessment, asked, seconds };
  }

  /** Examples of a function of the last vote. @throws if there is none of that name */
  examples(name: string, seed: number): FunctionExamples {
    const chosen = this.#names.indexOf(name);
    if (chosen < 0) throw new Error(`no votes: "${name}" (expected a function that is switched on)`);
    return exampleTitles(this.#names, this.#votes, chosen, this.#collection, { limit: 8, seed });
  }

  /** Trains the small model on what the last vote came to. */
  retrain(withLabels: boolean, tell: Tell = () => undefined): RetrainedModel {
    const probabilities = this.#assessed?.probabilities ?? new Float64Array(this.index.size).fill(NaN);
    this.#features ??= titleFeatures(
      this.#collection.books.map(({ title }) => title),
      (done) => tell({ text: "reading titles", done: done * 0.6, pattern: null }),
    );
    tell({ text: "fitting the model", done: 0.7, pattern: null });
    return retrain(
      this.#features,
      this.#collection,
      probabilities,
      this.index.groups("title"),
      withLabels,
      this.#assessed?.assessment.unweighable ?? null,
    );
  }

  #run(labellingFunction: LabellingFunction, done: number, tell: Tell): Int8Array {
    const { name, kind } = labellingFunction;
    const say = () => tell({ text: `voting: ${name}`, done, pattern: kind === "pattern" ? name : null });
    say();
    const steps = voteInSteps(labellingFunction, this.index, this.#context);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      say();
    }
  }
}
