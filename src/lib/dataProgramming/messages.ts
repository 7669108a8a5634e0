import type { LabellingFunction } from "../labelling/labellingFunction.js";
import type { Assessment } from "./assess.js";
import type { FunctionExamples } from "./exampleTitles.js";
import type { RetrainedModel } from "./retrain.js";

/** What the page asks of the labelling worker. Votes and training concern the functions of the last vote. */
export type LabellingRequest =
  | { type: "load"; id: number; url: string }
  | { type: "vote"; id: number; functions: LabellingFunction[]; timed: boolean }
  | { type: "examples"; id: number; name: string; seed: number }
  | { type: "retrain"; id: number; withLabels: boolean };

/** What has been loaded. */
export interface LoadedCollection {
  books: number;
  labelled: number;
  /** Seconds that the index took to build. */
  seconds: number;
}

/** The outcome of a vote. */
export interface VoteOutcome {
  assessment: Assessment;
  /** Votes asked for since the last time (functions times books) and the seconds that they took; abstentions count. */
  asked: number;
  seconds: number;
}

/** The outcome of training. */
export interface RetrainOutcome {
  model: RetrainedModel;
  seconds: number;
}

/** What the worker is doing, so that the page can show it and can tell a slow pattern from slow work. */
export interface LabellingStep {
  /** In a sentence fragment, such as "indexing titles". */
  text: string;
  /** Share done in [0, 1], or null where that is not known. */
  done: number | null;
  /** Name of the pattern that is running, or null where no pattern is. */
  pattern: string | null;
}

/** What the labelling worker answers. */
export type LabellingReply =
  | { type: "step"; id: number; step: LabellingStep }
  | { type: "loaded"; id: number; loaded: LoadedCollection }
  | { type: "voted"; id: number; outcome: VoteOutcome }
  | { type: "examples"; id: number; examples: FunctionExamples }
  | { type: "retrained"; id: number; outcome: RetrainOutcome }
  | { type: "failed"; id: number; message: string };
