import { onBuiltPage } from "./builtPage.js";
import type { Measurement } from "./measure.js";
import { syntheticTitles } from "./titles.js";

/** How fast the built site scores titles in Chromium, and whether the page stays alive meanwhile. Needs a build. */
export function benchBrowser(): Promise<Measurement[]> {
  return onBuiltPage("playground", async ({ page, built }) => {
    const urls = {
      client: built(/_bundle.scoring\.start-.*js$/),
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
  });
}
