import { openEncoder, openPublishedEncoder } from "../models/encoder/open.js";
import { keptVectors } from "../models/training/deep/vectors.js";
import { measureCurve } from "./learningCurves/measure.js";
import { curveTasks, recordOf } from "./learningCurves/record.js";
import { curveTexts } from "./learningCurves/texts.js";
import type { Measurement } from "./measure.js";

const log = (line: string) => console.error(line);

/**
 * What words, the encoder as it was published and both make of 25 labelled texts to all, on texts that are kept out of
 * training; no test text is looked at. Writes `bench/learningCurves/record.json` after each point and keeps what it holds,
 * and the vectors are kept as others are, so that a bench that was stopped goes on.
 */
export async function benchLearningCurves(): Promise<Measurement[]> {
  const published = await keptVectors(await openPublishedEncoder(), log);
  const tuned = await keptVectors(await openEncoder(), log);
  for (const task of curveTasks)
    await measureCurve(task, await curveTexts(task), { published, tuned }, await recordOf(task, log));
  return [];
}
