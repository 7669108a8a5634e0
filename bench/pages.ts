import { fileURLToPath } from "node:url";
import { writeWhole } from "../loaders/wholeFile.js";
import { json } from "../models/artefacts.js";
import { budgetOf, firstThingOf, type Budget } from "../test/browser/budgets.js";
import { measureLoad, slowLine, thisMachine } from "../test/browser/harness/pageLoad.js";
import { serveSite } from "../tools/serveSite.js";
import { sitePages } from "../test/browser/harness/sitePages.js";
import { launchBrowser } from "../tools/browser.js";
import type { Measurement } from "./measure.js";

const file = fileURLToPath(new URL("pages.json", import.meta.url));

/** Parts of a load, with what they are called, their unit, decimals, and how many of the unit make one of the measured. */
const parts: readonly {
  key: keyof Budget | "firstLive";
  name: string;
  unit: string;
  digits: number;
  times?: number;
}[] = [
  { key: "firstChart", name: "First chart or table on a slow line", unit: "s", digits: 2 },
  { key: "firstLive", name: "First that a script has drawn", unit: "s", digits: 2 },
  { key: "requests", name: "Requests before it", unit: "", digits: 0 },
  { key: "scriptBytes", name: "Script before it", unit: "kB", digits: 0, times: 1e-3 },
  { key: "longestTask", name: "Longest task on a slow processor", unit: "ms", digits: 0 },
  { key: "largestPaint", name: "Largest paint on this machine", unit: "s", digits: 2 },
  { key: "blocking", name: "Blocking time on this machine", unit: "ms", digits: 0 },
];

/**
 * What each page of the built site takes until it is of use, printed and kept in `bench/pages.json`: packed, by HTTP/2, on a line of
 * 1.6 Mbit/s with 150 ms before each answer and a processor slowed four times, then on this machine as it is. Needs a
 * build. The README quotes the slowest page.
 */
export async function benchPages(): Promise<Measurement[]> {
  const site = await serveSite(undefined, { compressed: true, http2: true });
  const browser = await launchBrowser();
  const record: Record<string, Partial<Record<(typeof parts)[number]["key"], number>>> = {};
  try {
    for (const path of sitePages()) {
      const url = new URL(path, site.url).href;
      const first = firstThingOf(path);
      const slow = await measureLoad(browser, url, slowLine, first);
      const { largestPaint, blocking } = await measureLoad(browser, url, thisMachine, first);
      const { firstChart, firstLive } = slow;
      if (firstChart === null || firstLive === null)
        throw new Error(`missing first thing: ${path} (expected ${first ?? "a chart or a table"})`);
      const taken = { ...slow, firstChart, firstLive, largestPaint, blocking };
      const budget = { firstLive: Infinity, ...budgetOf(path) };
      record[path] = Object.fromEntries(
        parts.map(({ key, digits, times = 1 }) => [key, Number((taken[key] * times).toFixed(digits))]),
      );
      const told = parts.map(
        ({ key, unit }) => `${record[path][key]} ${unit}${taken[key] > budget[key] ? "!" : ""}`,
      );
      console.log(`${path}: ${told.join(", ")}`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  await writeWhole(file, json(record));
  return parts.map(({ key, name, unit }) => ({
    name: `${name}, worst page`,
    value: Math.max(...Object.values(record).map((taken) => taken[key] ?? NaN)),
    unit,
  }));
}
