/**
 * npm run bench
 *
 * Prints what the README quotes and writes it to bench/results.json, then brings the README up to date. The browser
 * part measures the built site: run `npm run build` first.
 */
import { cpus } from "node:os";
import { writeFile } from "node:fs/promises";
import { updateReadme } from "../tools/readme.js";
import { benchBrowser } from "./browser.js";
import { benchCrossfilter } from "./crossfilter.js";
import { benchInference } from "./inference.js";
import { benchKeywords } from "./keywords.js";
import type { Measurement } from "./measure.js";
import { benchLabelling } from "./labelling.js";
import { benchPrevalence } from "./prevalence.js";
import { benchRelated } from "./related.js";
import { benchScoring } from "./scoring.js";
import { benchSlices } from "./slices.js";

const measurements: Measurement[] = [];
const benches = [
  benchScoring,
  benchBrowser,
  benchInference,
  benchLabelling,
  benchPrevalence,
  benchKeywords,
  benchSlices,
  benchCrossfilter,
  benchRelated,
];
for (const bench of benches) measurements.push(...(await bench()));
for (const { name, value, unit, target } of measurements)
  console.log(`${name}: ${Number(value.toPrecision(4))} ${unit}${target ? ` (asked for: ${target})` : ""}`);
const results = { cores: cpus().length, node: process.version, measurements };
await writeFile(new URL("results.json", import.meta.url), `${JSON.stringify(results, null, 1)}\n`);
await updateReadme();
