import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { cpus } from "node:os";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWhole } from "../loaders/wholeFile.js";
import { json } from "../models/artefacts.js";
import type { OwnSpeed, PeerRecord, PeerResult } from "../src/lib/peers/peerRecord.js";
import type { Measurement } from "./measure.js";
import { openEnvironment } from "./peers/environment.js";
import { peerFigures } from "./peers/figures.js";
import { compareLabelModels } from "./peers/labelModels.js";
import { ownSpeeds } from "./peers/ownSpeeds.js";
import { meanAnswer, runPeer, type PeerAnswer, type PeerProgram } from "./peers/run.js";
import { peers, type Peer } from "./peers/systems.js";
import { peerTexts, type PeerSplit, type PeerTexts } from "./peers/texts.js";

const tasks = ["quote-themes", "title-genre", "question-tags", "book-genres"] as const;
const file = fileURLToPath(new URL("peers/results.json", import.meta.url));

/**
 * What tools of others reach on the workbench's own splits, each in an environment of Python of its own; those that
 * cannot be had are skipped with a sentence. Writes `bench/peers/results.json` after each peer and keeps what is measured,
 * so that a bench that was stopped goes on.
 */
export async function benchPeers(): Promise<Measurement[]> {
  const isSlow = ({ rehearses }: Peer) => rehearses === false;
  await askAll(peers.filter((peer) => !isSlow(peer)));
  const labelModels = await compareLabelModels();
  for (const { system, accuracy, seconds } of labelModels.results)
    console.error(`label model, ${system}: accuracy ${accuracy.toFixed(4)}, ${seconds.toFixed(2)} s`);
  await record({ labelModels });
  await askAll(peers.filter(isSlow));
  for (const task of tasks) {
    const own = await ownSpeeds(task, await peerTexts(task));
    for (const { model, textsPerSecond } of own)
      console.error(`${task}, own model ${model}: ${textsPerSecond.toFixed(0)} texts a second`);
    await record({ own });
  }
  return [];
}

async function askAll(some: readonly Peer[]): Promise<void> {
  for (const task of tasks) {
    const texts = await peerTexts(task);
    const answers = new Map<string, Answers>();
    for (const peer of some) {
      const own = "meanOf" in peer ? meanAnswers(peer.meanOf, answers) : await ask(peer, texts);
      if ("missing" in own) {
        console.error(`skipped peer: ${peer.system} on ${task}, since ${own.missing}`);
        continue;
      }
      answers.set(peer.system, own);
      const result = judge(task, texts, peer, own);
      console.error(`${task}, ${peer.system}: ${JSON.stringify(result.figures)}`);
      await record({ results: [result] });
    }
  }
}

/** What a peer says of the test texts, and of the texts kept out of training if it is asked that. */
interface Answers {
  test: PeerAnswer;
  rehearsal?: PeerAnswer;
}

async function ask(peer: PeerProgram & Peer, texts: PeerTexts): Promise<Answers | { missing: string }> {
  if (peer.needs !== undefined && !existsSync(peer.needs))
    return { missing: `${basename(peer.needs)} is not where the encoder’s weights are looked for` };
  const environment = await openEnvironment(peer.environment);
  if ("missing" in environment) return environment;
  const run = (split: PeerSplit) => runPeer(environment.interpreter, peer, texts.labels, split);
  const rehearsal = peer.rehearses === false ? {} : { rehearsal: await run(texts.rehearsal) };
  return { ...rehearsal, test: await run(texts.test) };
}

function meanAnswers(
  systems: readonly string[],
  answers: ReadonlyMap<string, Answers>,
): Answers | { missing: string } {
  const of = systems.flatMap((system) => answers.get(system) ?? []);
  if (of.length < systems.length) return { missing: "not all that it is made of can be had" };
  const rehearsals = of.flatMap(({ rehearsal }) => rehearsal ?? []);
  return {
    test: meanAnswer(of.map(({ test }) => test)),
    ...(rehearsals.length === of.length && { rehearsal: meanAnswer(rehearsals) }),
  };
}

function judge(task: string, texts: PeerTexts, { system, what }: Peer, answers: Answers): PeerResult {
  const { labels, rehearsal, test } = texts;
  const { bytes, trainSeconds, scoreSeconds } = answers.test;
  const figures = peerFigures(
    { scores: answers.test.scores, outcomes: test.outcomes },
    answers.rehearsal && { scores: answers.rehearsal.scores, outcomes: rehearsal.outcomes },
    labels.length,
    task === "title-genre",
  );
  const textsPerSecond = test.judged.length / scoreSeconds;
  return { task, system, what, figures, bytes, trainSeconds, textsPerSecond };
}

/** Writes what was measured into the record, in the place of what was measured before. */
async function record({ results = [], own = [], labelModels }: Partial<PeerRecord>): Promise<void> {
  const before = await readFile(file, "utf8").then(
    (text) => JSON.parse(text) as PeerRecord,
    (): PeerRecord => ({ cores: cpus().length, results: [], own: [], labelModels: null }),
  );
  const byPlace = new Map([...before.results, ...results].map((each) => [placeOf(each), each]));
  const places = [...byPlace].sort(([a], [b]) => a - b);
  const modelOf = ({ task, model }: OwnSpeed) => `${task} ${model}`;
  const byModel = new Map([...before.own, ...own].map((each) => [modelOf(each), each]));
  await writeWhole(
    file,
    json({
      cores: cpus().length,
      results: places.map(([, result]) => result),
      own: [...byModel.values()],
      labelModels: labelModels ?? before.labelModels,
    }),
  );
}

/** Where a result stands in the record: by task, then by peer. */
function placeOf({ task, system }: PeerResult): number {
  const place = tasks.findIndex((each) => each === task) * peers.length;
  return place + peers.findIndex((each) => each.system === system);
}
