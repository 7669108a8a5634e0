import { workerData } from "node:worker_threads";
import type { Part } from "../input/part.js";
import { PartScorer, type ScoredPart } from "./partScorer.js";
import type { ScoringSettings } from "./settings.js";

const [, settings] = workerData as [pool: unknown, settings: ScoringSettings];
const scorer = PartScorer.open(settings);
// Whoever asks first is told what is wrong.
scorer.catch(() => undefined);

/** Scores a part of the input in a thread of a pool, which was started with the settings. */
export async function scorePart(part: Part): Promise<ScoredPart> {
  return (await scorer).score(part);
}
