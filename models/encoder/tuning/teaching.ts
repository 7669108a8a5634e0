import type { TaughtResult, TeachingComparison } from "../../../src/lib/encoder/teachingComparison.js";
import { denseMatrix } from "../../../src/lib/learning/matrix.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import { mean } from "../../../src/lib/quantification/shares.js";
import { bootstrap } from "../../../src/lib/statistics/bootstrap.js";
import { json, readEvaluation, readModel, readTaskFile, writeArtefact } from "../../artefacts.js";
import { logLosses, titleWords } from "../../training/deep/singleLabel.js";
import { keptVectors } from "../../training/deep/vectors.js";
import { loadTitleSources } from "../../title-genre/sources.js";
import { task } from "../../title-genre/task.js";
import { finalExamples, type MeaningsOf } from "../../title-genre/weakExamples.js";
import { openEncoder } from "../open.js";
import { tunedTitles } from "./texts.js";

const file = "tuning/teaching.json";
const seeds = [1, 2, 3];

/**
 * Does the word model of titles learn more where the encoder has a say in its teacher? In every round a head on the
 * vectors of the collection's titles gives its opinion of titles that it has not learned from: of all, or of those alone
 * that the encoder was not tuned on. Judged by the log loss on validation titles of works that the encoder was not tuned
 * on; no test title takes part. Writes `teaching.json` after each seed, and keeps what it holds of the same encoder.
 */
export async function compareTeachers(log: (line: string) => void): Promise<void> {
  const encoder = await openEncoder();
  const before = await readTaskFile("encoder", file).catch(() => null);
  const known = before && (JSON.parse(before.toString()) as TeachingComparison);
  const done = known?.encoder === encoder.sha256 ? known.seeds : [];

  const { left, novelists } = await loadTitleSources();
  const tuned = await tunedTitles(task.name);
  const titles = left([]).weak.collection.map(({ title }) => title);
  const { vectors, dimensions } = await (await keptVectors(encoder, log))(titles);
  const rows = new Map(
    titles.map((title, t) => [title, vectors.subarray(t * dimensions, (t + 1) * dimensions)]),
  );
  const meanings =
    (knows: (title: string) => boolean): MeaningsOf =>
    (asked) => {
      const table = new Float32Array(asked.length * dimensions);
      asked.forEach((title, t) => table.set((knows(title) && rows.get(title)) || [], t * dimensions));
      return denseMatrix(table, dimensions);
    };
  const seen = new Set(tuned.map(({ text }) => text));
  const ways: readonly [way: string, meaningsOf: MeaningsOf][] = [
    ["all titles", meanings(() => true)],
    ["titles that it was not tuned on", meanings((title) => !seen.has(title))],
  ];

  const data = await task.load();
  const { final } = data.variants;
  const { description, onnx } = await readModel(task.name);
  const [evaluation, words] = [await readEvaluation(task.name), new LinearScorer(description, onnx)];
  const lossesOf = async (seed: number, meaningsOf?: MeaningsOf) => {
    const examples: typeof final.examples = (_, held) => {
      const { gold, weak } = left(held);
      return Promise.resolve(finalExamples(gold, weak, novelists, seed, meaningsOf));
    };
    const variants = { ...data.variants, final: { ...final, seeds: [seed], examples } };
    const taught = { ...task, load: () => Promise.resolve({ ...data, variants }) };
    const { ofWords, outcomes } = await titleWords(taught, evaluation, tuned, words);
    return logLosses(ofWords.logits, outcomes, task.labels.length);
  };
  for (const seed of seeds.filter((each) => !done.some((one) => one.seed === each))) {
    const losses = await lossesOf(seed);
    const taught: TaughtResult[] = [];
    for (const [way, meaningsOf] of ways) {
      const own = await lossesOf(seed, meaningsOf);
      const above = own.map((loss, t) => loss - losses[t]);
      const { value } = bootstrap(own.length, (sample) => ({
        value: mean(Float64Array.from(sample, (t) => above[t])),
      }));
      taught.push({ way, logLoss: mean(own), above: value });
    }
    done.push({ seed, logLoss: mean(losses), taught });
    log(JSON.stringify(done.at(-1)));
    const record: TeachingComparison = { encoder: encoder.sha256, titles: losses.length, seeds: done };
    await writeArtefact("encoder", file, json(record));
  }
}
