import { directionCount } from "../src/lib/meaning/directions.js";
import { Meanings } from "../src/lib/meaning/meanings.js";
import { randomGenerator, randomIndex } from "../src/lib/statistics/random.js";
import { fastest, type Measurement } from "./measure.js";

/** Texts that are searched, searches of a run, and runs. */
const [texts, searches, runs] = [50_000, 5, 40];

/** How long an exact search by meaning takes, in Node, among meanings made up by chance. */
export async function benchMeaningSearch(): Promise<Measurement[]> {
  const random = randomGenerator(1);
  const rows = Int8Array.from({ length: texts * directionCount }, () => randomIndex(255, random) - 127);
  const meanings = new Meanings(rows, directionCount);
  const seconds = await fastest(runs, () => {
    for (let text = 0; text < searches; text++)
      meanings.nearest(meanings.of(text) ?? new Int8Array(directionCount), 40);
  });
  return [
    {
      name: `A search by meaning among ${texts.toLocaleString("en-GB")} texts`,
      value: (1000 * seconds) / searches,
      unit: "ms",
      target: "under 20 ms",
    },
  ];
}
