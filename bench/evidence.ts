import { json, readTaskFile, writeArtefact } from "../models/artefacts.js";
import { openDeepHeads } from "../models/deepScorer.js";
import { describedTasks } from "../models/describedTasks.js";
import { measureDeletion } from "../models/encoder/deletion.js";
import { scoredTask } from "../models/scored.js";
import type { Deletion } from "../src/lib/encoder/deletion.js";
import type { Measurement } from "./measure.js";

/**
 * How far the evidence of the deep variants can be trusted, on test texts, in Node: a quarter of an hour. What it finds is
 * kept in `models/encoder/evidence.json`, task by task, for the playground's note.
 */
export async function benchEvidence(): Promise<Measurement[]> {
  const record = JSON.parse((await readTaskFile("encoder", "evidence.json")).toString()) as Record<
    string,
    Deletion
  >;
  const measurements: Measurement[] = [];
  for (const { name, deep, nouns } of await describedTasks()) {
    if (!deep) continue;
    const { heads, encoder } = await openDeepHeads(name);
    const { texts } = await scoredTask(name);
    const found = await measureDeletion(heads, encoder, texts.title, name === "title-genre" ? 200 : 100);
    record[name] = found;
    await writeArtefact("encoder", "evidence.json", json(record));
    measurements.push({
      name: `The word with the largest part of the encoder’s logit matters most, ${found.texts} test ${nouns} (${name})`,
      value: found.meaning,
      unit: "",
    });
  }
  return measurements;
}
