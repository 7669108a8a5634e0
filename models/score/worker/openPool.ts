import { Tinypool } from "tinypool";
import type { Part } from "../input/part.js";
import { PartScorer, type ScoredPart } from "./partScorer.js";
import type { ScoringSettings } from "./settings.js";

/** Scores parts of the input. */
export interface Pool {
  /** Parts that should be under way at once. */
  size: number;
  score(part: Part): Promise<ScoredPart>;
  close(): Promise<void>;
}

/** Threads that score, each with a model of its own; none but this one where there is to be one alone. */
export async function openPool(settings: ScoringSettings, threads: number): Promise<Pool> {
  if (threads === 1) {
    const scorer = await PartScorer.open(settings);
    return { size: 1, score: (part) => scorer.score(part), close: () => Promise.resolve() };
  }
  const pool = new Tinypool({
    filename: new URL("./start.mjs", import.meta.url).href,
    execArgv: [],
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
  });
  return {
    // One more for each thread waits, so that none does.
    size: 2 * threads,
    score: (part) => pool.run(part) as Promise<ScoredPart>,
    close: () => pool.destroy(),
  };
}
