import { onBuiltPage } from "./builtPage.js";
import type { Measurement } from "./measure.js";
import { labellingFunctions } from "../src/lib/labelling/index.js";

/** How fast labelling functions vote in Chromium, in the worker of the built site. Needs a build. */
export function benchLabelling(): Promise<Measurement[]> {
  return onBuiltPage("weak-supervision", async ({ page, built }) => {
    const urls = {
      client: built(/_bundle.labelling\.start-.*js$/),
      books: built(/data.studio-books\..*json$/),
    };
    const { indexed, perSecond, trained } = await page.evaluate(
      async ({ urls, functions }) => {
        const { LabellingClient } = (await import(
          urls.client
        )) as typeof import("../src/workers/labelling/start.js");
        const client = new LabellingClient(urls.books);
        const { seconds: indexed } = await client.load();
        const speeds: number[] = [];
        for (let run = 0; run < 5; run++) {
          const { asked, seconds } = await client.vote(functions, undefined, true);
          speeds.push(asked / seconds);
        }
        const { seconds: trained } = await client.retrain(true);
        client.close();
        return { indexed, perSecond: Math.max(...speeds), trained };
      },
      { urls, functions: [...labellingFunctions] },
    );
    return [
      {
        name: "Votes of labelling functions in Chromium",
        value: perSecond,
        unit: "votes a second",
        target: "3 million a second",
      },
      { name: "Index of the collection for labelling functions in Chromium", value: indexed, unit: "s" },
      { name: "Small model retrained on weak labels in Chromium", value: trained, unit: "s" },
    ];
  });
}
