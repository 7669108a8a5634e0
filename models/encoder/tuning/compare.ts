import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TunedResult, TuningComparison } from "../../../src/lib/encoder/tuningComparison.js";
import { digest } from "../../../loaders/digest.js";
import { json, readTaskFile, writeArtefact } from "../../artefacts.js";
import { keptVectors, type VectorsOf } from "../../training/deep/vectors.js";
import { buildEncoder } from "../build.js";
import { runEncoder } from "../open.js";
import { readWeights, weightsFolder } from "../weights.js";
import { judgesOf, type Judge } from "./judges.js";

/** What the published weights are said to be tuned on. */
const untuned = "nothing";
const file = "tuning/comparison.json";

/** An encoder to compare: its weights, and what it was tuned on. */
interface Tuning {
  tunedOn: string;
  /** Where tune.py wrote it; none of the published weights. */
  folder?: string;
  /** Titles and tasks that it was tuned on; none of the published weights. */
  groups: readonly string[];
}

/**
 * Compares encoders on texts that none of them was tuned on, for each task that one was tuned for alone: heads learn from
 * the others, as those of the deep variants do. Writes `comparison.json` after each, and keeps what it holds of the same
 * weights, so that a comparison that was stopped goes on.
 *
 * @param folder holds a folder for each tuning, named by what it was tuned on, such as "question-tags"
 */
export async function compareTunings(folder: string, log: (line: string) => void): Promise<void> {
  const finished = (await readdir(folder)).filter((name) => existsSync(join(folder, name, "tuning.json")));
  const tuned = await Promise.all(finished.map((name) => readTuned(join(folder, name), name)));
  const tunings: Tuning[] = [{ tunedOn: untuned, groups: [] }, ...tuned];
  const alone = new Set(tuned.flatMap(({ groups }) => (groups.length === 1 ? groups : [])));
  for (const group of [...alone].sort()) {
    const rivals = tunings.filter(({ groups }) => groups.length === 0 || groups.includes(group));
    const judge = judgesOf(group, log);
    for (const tuning of rivals) await compareOne(judge, tuning, log);
  }
}

async function compareOne(judge: Judge, { tunedOn, folder }: Tuning, log: (line: string) => void) {
  const files = await readWeights(weightsFolder, folder);
  const weights = digest(files.weights);
  const before = (await readComparison()).results;
  const isSame = (each: TunedResult) => each.task === judge.task && each.tunedOn === tunedOn;
  if (before.some((each) => isSame(each) && each.weights === weights)) return;
  const { onnx, dimensions, layers } = buildEncoder(files);
  const identity = { sha256: digest(onnx), bytes: onnx.length, dimensions };
  const vocabulary = (await readTaskFile("encoder", "vocabulary.txt")).toString();
  const vectorsOf: VectorsOf = await keptVectors(await runEncoder(onnx, vocabulary, identity), log);
  const judged = await judge.judge(vectorsOf);
  const result = { task: judge.task, tunedOn, weights, layers, bytes: onnx.length, ...judged };
  log(`${judge.task}, tuned on ${tunedOn}: ${JSON.stringify(judged)}`);
  const results = [...before.filter((each) => !isSame(each)), result];
  const place = ({ task, tunedOn: on }: TunedResult) => `${task} ${on === untuned ? "" : on}`;
  results.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  await writeArtefact("encoder", file, json({ results } satisfies TuningComparison));
}

async function readTuned(folder: string, tunedOn: string): Promise<Tuning> {
  const tuning = JSON.parse(await readFile(join(folder, "tuning.json"), "utf8")) as Record<string, unknown>;
  return { tunedOn, folder, groups: Object.keys(tuning) };
}

async function readComparison(): Promise<TuningComparison> {
  const content = await readTaskFile("encoder", file).catch(() => null);
  return content ? (JSON.parse(content.toString()) as TuningComparison) : { results: [] };
}
