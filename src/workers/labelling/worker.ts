/** Loads the collection, runs labelling functions over it and trains the small model, off the page's thread. */
import { expose } from "comlink";
import { readCollection } from "../../lib/dataProgramming/collectionFile.js";
import type { FunctionExamples } from "../../lib/dataProgramming/exampleTitles.js";
import type { LoadedCollection, RetrainOutcome } from "../../lib/dataProgramming/studioRun.js";
import {
  VotingSession,
  type LabellingStep,
  type VoteOutcome,
} from "../../lib/dataProgramming/votingSession.js";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import { Once } from "../../lib/once.js";
import { downloadJson, nothingYet } from "../download.js";

interface TimedSession {
  session: VotingSession;
  /** Seconds that the index took to build. */
  seconds: number;
}

type Tell = (step: LabellingStep) => void;

const sessions = new Once<TimedSession>();

/** Each call loads the collection first where that has not been done. */
const offer = {
  async load(url: string, tell: Tell): Promise<LoadedCollection> {
    const { session, seconds } = await loaded(url, tell);
    return { books: session.index.size, labelled: session.labelled, seconds };
  },

  async vote(
    url: string,
    functions: readonly LabellingFunction[],
    timed: boolean,
    tell: Tell,
  ): Promise<VoteOutcome> {
    return (await loaded(url, tell)).session.vote(functions, tell, timed);
  },

  async examples(url: string, name: string, seed: number): Promise<FunctionExamples> {
    return (await loaded(url)).session.examples(name, seed);
  },

  async retrain(url: string, withLabels: boolean, tell: Tell): Promise<RetrainOutcome> {
    const { session } = await loaded(url, tell);
    const began = performance.now();
    const model = session.retrain(withLabels, tell);
    return { model, seconds: (performance.now() - began) / 1000 };
  },
};

export type LabellingOffer = typeof offer;
expose(offer);

function loaded(url: string, tell: Tell = () => undefined): Promise<TimedSession> {
  return sessions.get(url, async () => {
    const file = await downloadJson(url, nothingYet(), ({ bytes, total }) =>
      tell({ text: "loading the collection", done: total ? (0.1 * bytes) / total : null, pattern: null }),
    );
    const collection = readCollection(file);
    const began = performance.now();
    const session = new VotingSession(collection, tell);
    return { session, seconds: (performance.now() - began) / 1000 };
  });
}
