import { readEvaluation, readModel } from "../../models/artefacts.js";
import { openDeepScorer } from "../../models/deepScorer.js";
import { sampleTexts } from "../../models/encoder/sampleTexts.js";
import { processorSeconds } from "../../models/training/processorSeconds.js";
import { deepKey } from "../../src/lib/deep/deepKey.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import type { Scorer } from "../../src/lib/model/scorer.js";
import type { OwnSpeed } from "../../src/lib/peers/peerRecord.js";
import type { PeerTexts } from "./texts.js";

/** Test texts that are enough for the encoder, which reads some ten to fifty a second. */
const encoded = 300;

/** How many test texts the workbench's own models of a task score in a processor second, measured as the peers are. */
export async function ownSpeeds(task: string, { rehearsal, test }: PeerTexts): Promise<OwnSpeed[]> {
  const { final } = await readEvaluation(task);
  const { description, onnx } = await readModel(task);
  const words = new LinearScorer(description, onnx);
  const deep = await openDeepScorer(task);
  const [few, some] = [rehearsal.judged.slice(0, 20), sampleTexts(test.judged, encoded)];
  return [
    { task, model: final, textsPerSecond: await speed(words, rehearsal.judged, test.judged) },
    { task, model: deepKey, textsPerSecond: await speed(deep, few, some) },
  ];
}

/** @param before texts that are read first: peers too have read others, those that they learned from */
async function speed(scorer: Scorer, before: readonly string[], texts: readonly string[]): Promise<number> {
  await scorer.score(before);
  const began = process.cpuUsage();
  await scorer.score(texts);
  return texts.length / processorSeconds(began);
}
