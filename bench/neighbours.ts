import { readKept } from "../models/encoder/directions/pageMeanings.js";
import { dividedForNeighbours, taskOfCollection } from "../models/encoder/directions/labelledCollections.js";
import { readRecord } from "../models/encoder/directions/record.js";
import { sharedLabels } from "../models/encoder/directions/sharedLabels.js";
import { collectionNames } from "../src/lib/meaning/collectionName.js";
import type { Measurement } from "./measure.js";

/** What was asked for of the texts of each collection. */
const asked: Readonly<Record<string, string>> = { quotations: "0.35", questions: "0.44", blurbs: "0.32" };
/** What the README calls the texts of a collection. */
const nouns: Readonly<Record<string, string>> = { blurbs: "descriptions of books" };

/**
 * The labels that held-out texts share with their five closest among all others (mean Jaccard): by words alone, by meaning
 * alone, and mixed as pages mix them. The encoder was tuned on three quarters of the training texts and on no held-out one.
 */
export async function benchNeighbours(): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  const record = await readRecord();
  for (const name of collectionNames) {
    const task = taskOfCollection[name];
    if (!task) continue;
    const { training, test } = await dividedForNeighbours(task);
    const all = {
      name,
      texts: [...test.texts, ...training.texts],
      numbers: [...test.numbers, ...training.numbers],
    };
    const kept = await readKept(name);
    const places = [...test.texts.keys()];
    const shares = [1, 0, record[name].wordsShare];
    const [words, meaning, both] = sharedLabels(all, kept, places, shares);
    const named = (how: string, value: number): Measurement => ({
      name: `Labels that held-out ${nouns[name] ?? name} share with their five closest, ${how}`,
      value,
      unit: "",
    });
    measured.push(named("by words", words), named("by meaning", meaning), {
      ...named("by words and meaning", both),
      target: `at least ${asked[name]}`,
    });
  }
  return measured;
}
