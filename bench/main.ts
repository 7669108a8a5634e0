import { cpus } from "node:os";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { writeWhole } from "../loaders/wholeFile.js";
import { startCommand } from "../tools/command.js";
import { updateReadme } from "../tools/readme.js";
import { benchBrowser } from "./browser.js";
import { benchCatalogue } from "./catalogue.js";
import { benchCertainty } from "./certainty.js";
import { benchCollecting } from "./collecting.js";
import { benchCrossfilter } from "./crossfilter.js";
import { benchEdits } from "./edits.js";
import { benchEncoder } from "./encoder.js";
import { benchEvidence } from "./evidence.js";
import { benchFewLabels } from "./fewLabels.js";
import { benchFit } from "./fit.js";
import { benchInference } from "./inference.js";
import { benchKeywords } from "./keywords.js";
import { benchLearningCurves } from "./learningCurves.js";
import { benchMeaningSearch } from "./meaningSearch.js";
import type { Measurement } from "./measure.js";
import { benchLabelling } from "./labelling.js";
import { benchPages } from "./pages.js";
import { benchPeers } from "./peers.js";
import { benchNeighbours } from "./neighbours.js";
import { benchPrevalence } from "./prevalence.js";
import { benchRelated } from "./related.js";
import { benchScoring } from "./scoring.js";
import { benchService } from "./service.js";
import { benchSlices } from "./slices.js";
import { benchTextSpeeds } from "./textSpeeds.js";

/** What there is to measure, in the order of the README's table. */
const parts: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  scoring: benchScoring,
  "text-speeds": benchTextSpeeds,
  service: benchService,
  collecting: benchCollecting,
  pages: benchPages,
  browser: benchBrowser,
  edits: benchEdits,
  inference: benchInference,
  labelling: benchLabelling,
  prevalence: benchPrevalence,
  certainty: benchCertainty,
  fit: benchFit,
  "few-labels": benchFewLabels,
  encoder: benchEncoder,
  evidence: benchEvidence,
  keywords: benchKeywords,
  slices: benchSlices,
  crossfilter: benchCrossfilter,
  catalogue: benchCatalogue,
  related: benchRelated,
  peers: benchPeers,
  "learning-curves": benchLearningCurves,
  neighbours: benchNeighbours,
  "meaning-search": benchMeaningSearch,
};

/** These take an hour and more, and are measured only where they are asked for by name. */
const onRequest: readonly string[] = ["peers", "learning-curves"];

const results = new URL("results.json", import.meta.url);

await startCommand(
  {
    call: "npm run bench --",
    purpose:
      "Measures what the README quotes, writes bench/results.json and brings the README up to date. What runs in a " +
      "browser is measured on the built site: npm run build comes first.",
    names: [
      "[parts...]",
      `what to measure: ${Object.keys(parts).join(", ")}; all but ${onRequest.join(" and ")} if not given`,
    ],
    examples: [
      ["npm run bench", "measures everything, some ten minutes on a quiet machine"],
      ["npm run bench -- slices crossfilter", "measures two parts, and keeps the figures of the others"],
      [
        "npm run bench -- peers",
        "has tools of others learn the same tasks, in environments of Python of their own",
      ],
    ],
  },
  (_, names) => bench(names),
);

async function bench(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined)
    throw new Error(`unknown bench: ${unknown} (expected ${Object.keys(parts).join(", ")})`);
  const measured: Measurement[] = [];
  for (const [name, measure] of Object.entries(parts))
    if (names.includes(name) || (names.length === 0 && !onRequest.includes(name)))
      measured.push(...(await measure()));
  for (const { name, value, unit, target } of measured)
    console.log(`${name}: ${Number(value.toPrecision(4))} ${unit}${target ? ` (asked for: ${target})` : ""}`);
  const measurements = names.length === 0 ? measured : await renewed(measured);
  const record = { cores: cpus().length, node: process.version, measurements };
  await writeWhole(fileURLToPath(results), `${JSON.stringify(record, null, 1)}\n`);
  await updateReadme();
}

/** The measurements of the last bench, those measured again in their old places and new ones at the end. */
async function renewed(measured: readonly Measurement[]): Promise<Measurement[]> {
  const { measurements } = JSON.parse(await readFile(results, "utf8")) as { measurements: Measurement[] };
  const byName = new Map([...measurements, ...measured].map((each) => [each.name, each]));
  return [...byName.values()];
}
