import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import { onBuiltPage, type BuiltPage } from "./builtPage.js";
import type { Measurement } from "./measure.js";
import { syntheticTitles } from "./titles.js";

/** Records of made-up catalogues, and the seconds that reading, scoring and drawing them may take. */
const sizes: readonly (readonly [records: number, most: number])[] = [
  [50_000, 4],
  [1_000_000, 60],
];

/**
 * How long a reader waits for a catalogue on the built page: from the choice of the file until a model has read it and the
 * overview and the cross-filter are drawn, pressing each button at once. Needs a build.
 */
export async function benchCatalogue(): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "catalogue-"));
  try {
    const measured: Measurement[] = [];
    for (const [records, most] of sizes) {
      const file = join(folder, `${records}.csv`);
      await writeCatalogue(file, records);
      measured.push(
        ...(await onBuiltPage("your-catalogue", (opened) => journey(opened, file, records, most))),
      );
    }
    return measured;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function journey(
  { page }: BuiltPage,
  file: string,
  records: number,
  most: number,
): Promise<Measurement[]> {
  const named = `${records.toLocaleString("en-GB")} records of a reader`;
  await page.evaluate(() => {
    const watch = Object.assign(globalThis, { longestGap: 0, last: performance.now() });
    const tick = (now: number) => {
      watch.longestGap = Math.max(watch.longestGap, now - watch.last);
      watch.last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const began = performance.now();
  await page.setInputFiles("#catalogue-file", file);
  const wait = { timeout: 180_000 };
  await page.getByRole("button", { name: "Read the titles" }).click(wait);
  await page.getByText(/titles read in/).waitFor(wait);
  await page.locator("#catalogue-panel .key-figures, #catalogue-panel figure").first().waitFor(wait);
  await page.getByRole("tab", { name: "Cross-filtering" }).click();
  await page.locator(".crossfilter-charts").waitFor(wait);
  const seconds = (performance.now() - began) / 1000;
  const { gap, heap } = await page.evaluate(() => ({
    gap: (globalThis as unknown as { longestGap: number }).longestGap,
    heap: (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? NaN,
  }));
  return [
    { name: `${named}, read, scored and drawn`, value: seconds, unit: "s", target: `under ${most} s` },
    { name: `${named}: longest wait between two frames`, value: gap, unit: "ms", target: "under 100 ms" },
    { name: `${named}: memory of the page`, value: heap / 2 ** 20, unit: "MiB", target: "under 2 GB" },
  ];
}

/** A catalogue of made-up titles with years, places and languages. */
async function writeCatalogue(file: string, records: number): Promise<void> {
  const stream = createWriteStream(file);
  stream.write("id,title,year,place,language\n");
  const [places, languages] = [
    ["London", "Leeds", "Paris", "Leipzig", ""],
    ["eng", "eng", "ger", "fre"],
  ];
  const portion = 10_000;
  for (let from = 0; from < records; from += portion) {
    const lines = syntheticTitles(Math.min(portion, records - from), 1 + from).map((title, i) => {
      const row = from + i;
      return `b${row},"${title}",${1800 + ((row * 7) % 100)},${places[row % 5]},${languages[row % 4]}\n`;
    });
    if (!stream.write(lines.join(""))) await once(stream, "drain");
  }
  await finished(stream.end());
}
