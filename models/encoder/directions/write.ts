import { bytes, count, decimal } from "../../../src/lib/format.js";
import { collectionNames, type CollectionName } from "../../../src/lib/meaning/collectionName.js";
import { json, writeArtefact } from "../../artefacts.js";
import { keptVectors } from "../../training/deep/vectors.js";
import { openEncoder } from "../open.js";
import { differentTexts, rowsByKey, textsDigest } from "./rows.js";
import { packKept, type KeptMeanings } from "./keptMeanings.js";
import { dividedForNeighbours, taskOfCollection } from "./labelledCollections.js";
import { principalDirections } from "./principalDirections.js";
import { meaningsFile, recordFile, type CollectionRecord, type DirectionsRecord } from "./record.js";
import { sharedLabels } from "./sharedLabels.js";

/** Shares of words that are tried, and texts that are asked about at most. */
const wordsShares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1];
const mostAsked = 2000;

/**
 * Writes the meanings of all collections into `models/encoder/directions/`, and how much words shall count beside them:
 * the share by which training texts that the encoder was not tuned on share most labels with their closest others.
 *
 * @throws as `differentTexts` and `rowsByKey` do
 */
export async function writeDirections(): Promise<void> {
  const encoder = await openEncoder();
  const vectorsOf = await keptVectors(encoder, (line) => console.error(line));
  const collections = await Promise.all(
    collectionNames.map(async (name) => ({ name, ...(await differentTexts(name)) })),
  );
  const vectors: Float32Array[] = [];
  for (const { published } of collections) vectors.push((await vectorsOf(published)).vectors);
  const directions = principalDirections(vectors, encoder.dimensions);
  const record: Partial<DirectionsRecord> = {};
  for (const { name, published, all } of collections) {
    const rows = await rowsByKey(all, vectorsOf, directions);
    const kept = { encoder: encoder.sha256, directions, rows };
    const file = packKept(kept);
    await writeArtefact("encoder", meaningsFile(name), file);
    const { wordsShare, choice } = await chooseWordsShare(name, kept);
    record[name] = { texts: published.length, sha256: textsDigest(published), wordsShare, choice };
    console.error(
      `${name}: ${count(published.length)} texts, ${bytes(file.length)}; words count for ${decimal(wordsShare, 1)}`,
    );
  }
  await writeArtefact("encoder", recordFile, json(record));
}

async function chooseWordsShare(
  name: CollectionName,
  kept: KeptMeanings,
): Promise<Pick<CollectionRecord, "wordsShare" | "choice">> {
  const task = taskOfCollection[name];
  if (!task) return { wordsShare: 0, choice: null };
  const { training, notTunedOn } = await dividedForNeighbours(task);
  const every = Math.max(1, Math.ceil(notTunedOn.length / mostAsked));
  const asked = notTunedOn.filter((_, i) => i % every === 0);
  const shared = sharedLabels({ name, ...training }, kept, asked, wordsShares);
  const tried = wordsShares.map((wordsShare, s) => ({ wordsShare, sharedLabels: shared[s] }));
  const best = tried.reduce((a, b) => (b.sharedLabels > a.sharedLabels ? b : a));
  return {
    wordsShare: best.wordsShare,
    choice: { asked: asked.length, among: training.texts.length, tried },
  };
}
