import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Measurement } from "../bench/measure.js";
import { repositoryRoot } from "../loaders/paths.js";
import { costTable, timeSentence, type Rates } from "./cost.js";

const file = join(repositoryRoot, "deploy", "README.md");
const rates = join(repositoryRoot, "deploy", "rates.json");
const begin = "<!-- cost: written by deploy/readme.ts -->";
const end = "<!-- end of cost -->";

/** What the checks measure; the rest is measured by the bench. */
export type RecordedRates = Pick<Rates, "python" | "pythonFeatures">;

/** The text of `deploy/README.md` with the cost that the recorded rates amount to. */
export async function currentReadme(): Promise<string> {
  const text = await readFile(file, "utf8");
  const [before, rest = ""] = text.split(begin);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`missing markers: ${file} (expected "${begin}" and "${end}")`);
  const measured = await recordedRates();
  return `${before}${begin}\n\n${costTable(measured)}\n\n${timeSentence(measured)}\n\n${end}${after}`;
}

/** Records what the checks measured, and brings the text up to date. */
export async function writeReadme(measured: Partial<RecordedRates>): Promise<void> {
  const recorded = JSON.parse(await readFile(rates, "utf8")) as RecordedRates;
  await writeFile(rates, `${JSON.stringify({ ...recorded, ...measured }, null, 2)}\n`);
  await writeFile(file, await currentReadme());
}

/** The rate of the Python example as the checks recorded it; those of the command line as the bench did. */
async function recordedRates(): Promise<Rates> {
  const recorded = JSON.parse(await readFile(rates, "utf8")) as RecordedRates;
  const bench = JSON.parse(await readFile(join(repositoryRoot, "bench", "results.json"), "utf8")) as {
    cores: number;
    measurements: Measurement[];
  };
  const measured = (name: string) => {
    const found = bench.measurements.find((each) => each.name === name);
    if (!found) throw new Error(`missing measurement: ${name} (expected it after: npm run bench)`);
    return found.value;
  };
  return {
    commandLine: 1e6 / measured("Command line, 1,000,000 rows") / bench.cores,
    ...recorded,
    plainScorer: measured("Plain scorer in Node"),
    encoder: 1000 / measured("Encoder in Chromium, 1,000 titles"),
  };
}
