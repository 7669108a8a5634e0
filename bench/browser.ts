import { readdir } from "node:fs/promises";
import { launchBrowser } from "../tools/browser.js";
import { settled } from "../test/browser/harness/page.js";
import { serveSite } from "../test/browser/harness/site.js";
import type { Measurement } from "./measure.js";
import { syntheticTitles } from "./titles.js";

/** How fast the built site scores titles in Chromium, and whether the page stays alive meanwhile. Needs a build. */
export async function benchBrowser(): Promise<Measurement[]> {
  const site = await serveSite();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(new URL("pages/playground.html", site.url).href);
    await settled(page);
    // The compiler that runs this file names inner functions by a helper that the page does not have.
    await page.evaluate("globalThis.__name = (named) => named");
    const files = await readdir(site.folder, { recursive: true });
    const built = (pattern: RegExp) => `/${files.find((file) => pattern.test(file)) ?? ""}`;
    const urls = {
      client: built(/workers.scoring.start\..*js$/),
      description: built(/models.title-genre\..*json$/),
      onnx: built(/models.title-genre\..*onnx$/),
    };
    const titles = syntheticTitles(20_000);
    const { seconds, longestGap } = await page.evaluate(
      async ({ titles, urls }) => {
        const { ModelsClient } = (await import(
          urls.client
        )) as typeof import("../src/workers/scoring/start.js");
        const model = await new ModelsClient().load(urls);
        await model.score(titles.slice(0, 500));
        let longestGap = 0;
        let last = performance.now();
        let running = true;
        const tick = (now: number) => {
          longestGap = Math.max(longestGap, now - last);
          last = now;
          if (running) requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
        const began = performance.now();
        await model.score(titles);
        running = false;
        return { seconds: (performance.now() - began) / 1000, longestGap };
      },
      { titles, urls },
    );
    return [
      { name: "20,000 titles in Chromium", value: seconds, unit: "s", target: "under 3 s" },
      {
        name: "Longest wait between two frames meanwhile",
        value: longestGap,
        unit: "ms",
        target: "no freeze",
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
