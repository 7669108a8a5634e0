import { fileURLToPath } from "node:url";
import { writeWhole } from "../loaders/wholeFile.js";
import { json, readModel } from "../models/artefacts.js";
import { openDeepScorer } from "../models/deepScorer.js";
import { describedTasks } from "../models/describedTasks.js";
import { sampleTexts } from "../models/encoder/sampleTexts.js";
import { scoredTask } from "../models/scored.js";
import { processorSeconds } from "../models/training/processorSeconds.js";
import type { TextSpeeds } from "../src/lib/ablation/textSpeeds.js";
import { deepKey } from "../src/lib/deep/deepKey.js";
import { LinearScorer } from "../src/lib/model/linearScorer.js";
import type { Scorer } from "../src/lib/model/scorer.js";
import type { Measurement } from "./measure.js";

const file = fileURLToPath(new URL("textSpeeds.json", import.meta.url));
/** Texts of each task, taken by chance, and times that they are read: the fastest counts. */
const [texts, runs] = [100, 3];

/**
 * Processor milliseconds that one text takes each model of each task, read alone in Node, where the encoder has one core.
 * *Retraining* shows them beside sizes and scores, from `bench/textSpeeds.json`.
 */
export async function benchTextSpeeds(): Promise<Measurement[]> {
  const record: Record<string, TextSpeeds[string]> = {};
  for (const { name, kind, deep } of await describedTasks()) {
    const scored = await scoredTask(name);
    const sample = sampleTexts(scored.texts.title, texts);
    const speeds: Record<string, number> = {};
    for (const { key, title } of scored.models) {
      if (key === deepKey && !deep) continue;
      const scorer = await openScorer(name, key, kind === "multilabel");
      const value = Number((await milliseconds(scorer, sample)).toPrecision(3));
      speeds[key] = value;
      console.log(`a text of ${name}, ${title}: ${value} ms`);
    }
    record[name] = speeds;
  }
  await writeWhole(file, json(record));
  return [];
}

/** Of a task with many labels the final model alone is kept, and has no name of its own. */
async function openScorer(task: string, key: string, onlyOne: boolean): Promise<Scorer> {
  if (key === deepKey) return openDeepScorer(task);
  const { description, onnx } = await readModel(task, onlyOne ? undefined : key);
  return new LinearScorer(description, onnx);
}

async function milliseconds(scorer: Scorer, sample: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = process.cpuUsage();
    for (const text of sample) await scorer.score([text]);
    times.push((1000 * processorSeconds(began)) / sample.length);
  }
  return Math.min(...times);
}
