import { median } from "d3";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../tools/browser.js";
import { serveSite, type Site } from "../../tools/serveSite.js";
import { firstThingOf, plainestPage, timesOfPlainest } from "./budgets.js";
import { measureLoad, slowLine } from "./harness/pageLoad.js";
import { slowness } from "./harness/slowness.js";

/** Times that each page is opened, in turn with the plainest: other work disturbs some of them. */
const rounds = 3;

/**
 * Seconds say more of the machine than of the page; what `npm run bench -- pages` measures is measured on a quiet one.
 * How much longer than the plainest page another takes, measured in turn, can be told anywhere.
 */
describe("on a slow line", { timeout: 240_000 }, () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveSite(undefined, { compressed: true });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Seconds to the first chart or table of a page, or to what stands for it, and to the first that is live. */
  async function secondsOf(path: string): Promise<{ firstChart: number; firstLive: number }> {
    const { firstChart, firstLive } = await measureLoad(
      browser,
      new URL(path, site.url).href,
      slowLine,
      firstThingOf(path),
    );
    if (firstChart === null || firstLive === null)
      throw new Error(`missing first thing: ${path} (expected a chart or a table)`);
    return { firstChart, firstLive };
  }

  test("pages show their first chart in so many times the time of the plainest page at most", async () => {
    const page = await browser.newPage();
    const ratios = new Map<string, { firstChart: number; firstLive: number }[]>();
    for (let round = 0; round < rounds; round++) {
      const plainest = (await secondsOf(plainestPage)).firstChart;
      for (const path of Object.keys(timesOfPlainest)) {
        const { firstChart, firstLive } = await secondsOf(path);
        // A busy machine slows down what is drawn, and not what comes over the line.
        const times = plainest * (await slowness(page));
        const ratio = { firstChart: firstChart / times, firstLive: firstLive / times };
        ratios.set(path, [...(ratios.get(path) ?? []), ratio]);
      }
    }
    for (const [path, found] of ratios)
      for (const key of ["firstChart", "firstLive"] as const) {
        const times = found.map((ratio) => ratio[key]);
        process.stderr.write(`${path}, ${key}: ${times.map((time) => time.toFixed(1)).join(", ")} times\n`);
        expect(median(times), `${path}, ${key}`).toBeLessThan(timesOfPlainest[path][key]);
      }
  });
});
