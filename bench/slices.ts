import { discoverSlices } from "../src/lib/slices/discovery/discover.js";
import { searchSlices } from "../src/lib/slices/discovery/search.js";
import type { SliceTitle } from "../src/lib/slices/sliceTitle.js";
import { slicesKept, type DiscoverySettings } from "../src/lib/slices/discovery/settings.js";
import { onBuiltPage } from "./builtPage.js";
import { madeUpSearch, madeUpTitles } from "./madeUpSlices.js";
import { fastest, type Measurement } from "./measure.js";

const settings: DiscoverySettings = {
  ...{ alpha: 0.95, minimumSupport: 20, depth: 3, seed: 1, half: "first" },
  kinds: ["catalogue", "words", "length", "language", "confidence"],
};
const [small, large] = ["under 1 s", "under 5 s"];
/** Titles that go over to the browser at a time. */
const portion = 5000;

/** How long the exact search for slices takes, in Node and in the worker of the built site. Needs a build. */
export async function benchSlices(): Promise<Measurement[]> {
  const input = madeUpSearch(50_000, 100);
  const search = { alpha: 0.95, minimumSupport: 500, depth: 3, most: slicesKept };
  // A bar that nothing reaches leaves the bounds nothing to spare: every conjunction is counted.
  const unpruned = { ...search, minimumSupport: 1, most: Infinity };
  const titles = madeUpTitles(850);
  return [
    {
      name: "Slices of 850 titles, conjunctions of up to 3 conditions, in Node",
      value: await fastest(3, () => discoverSlices(titles, settings)),
      unit: "s",
      target: small,
    },
    {
      name: "Slices of 50,000 rows with 100 conditions, up to 3 together, in Node",
      value: await fastest(2, () => searchSlices(input, search)),
      unit: "s",
      target: large,
    },
    {
      name: "The same, every conjunction counted",
      value: await fastest(1, () => searchSlices(input, unpruned)),
      unit: "s",
    },
    ...(await benchInBrowser()),
  ];
}

function benchInBrowser(): Promise<Measurement[]> {
  return onBuiltPage("slices", async ({ page, built }) => {
    const client = built(/_bundle.slices\.start-.*js$/);
    const measure = async (n: number, minimumSupport: number) => {
      const titles = await page.evaluateHandle((): SliceTitle[] => []);
      const all = madeUpTitles(n);
      // The browser takes no message of a hundred thousand titles at once.
      for (let from = 0; from < n; from += portion)
        await titles.evaluate((list, some) => void list.push(...some), all.slice(from, from + portion));
      return titles.evaluate(
        async (list, { url, settings }) => {
          const { SliceClient } = (await import(url)) as typeof import("../src/workers/slices/start.js");
          const worker = new SliceClient();
          const outcome = await worker.discover(list, settings);
          return { seconds: outcome.seconds, conditions: outcome.discovery.conditions };
        },
        { url: client, settings: { ...settings, minimumSupport } },
      );
    };
    const sample = await measure(850, 20);
    // Twice as many titles, since one half is searched.
    const many = await measure(100_000, 500);
    return [
      { name: "Slices of 850 titles in Chromium", value: sample.seconds, unit: "s", target: small },
      {
        name: `Slices of 50,000 titles (and 50,000 to confirm), ${many.conditions} conditions, in Chromium`,
        value: many.seconds,
        unit: "s",
        target: large,
      },
    ];
  });
}
