import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { serveSite } from "../tools/serveSite.js";
import { launchBrowser } from "../tools/browser.js";
import type { Measurement } from "./measure.js";

/** Rows that are cross-filtered, the milliseconds that were asked for, and whether the peer is measured beside. */
const sizes = [
  { rows: 50_000, name: "50,000 rows", brush: "at most 16 ms", bars: "at most 16 ms", peer: true },
  { rows: 1_000_000, name: "1,000,000 rows", brush: "at most 16 ms", bars: "at most 100 ms", peer: true },
  // As JavaScript arrays, these rows do not go into DuckDB.
  { rows: 10_000_000, name: "10,000,000 rows", brush: "at most 50 ms", peer: false },
];

/** Addresses of the two views that are measured. */
const modules = { ours: "/ours.js", mosaic: "/mosaic.js" };

/**
 * How long a step of cross-filtering takes in Chromium: the page's own view of made-up books, and the same charts and
 * brush steps in Mosaic's vgplot over DuckDB-WASM, one after the other in the same browser. 95th percentiles, of three rounds the lowest.
 */
export async function benchCrossfilter(): Promise<Measurement[]> {
  const folder = await bundle();
  const site = await serveSite(folder);
  const browser = await launchBrowser();
  const measurements: Measurement[] = [];
  try {
    for (const { rows, name, brush, bars, peer } of sizes) {
      const ours = await inPage(async (page) =>
        page.evaluate(
          async ({ rows, modules }) => {
            const { measureOurs } = (await import(modules.ours)) as typeof import("./crossfilter/ours.js");
            return measureOurs(rows);
          },
          { rows, modules },
        ),
      );
      measurements.push(
        {
          name: `Cross-filter, a brush step over ${name}`,
          ...{ value: quietest(ours.brush, percentile95), unit: "ms", target: brush },
        },
        {
          name: `The first step of a brush, its index built, ${name}`,
          ...{ value: quietest(ours.first, (first) => Math.max(...first)), unit: "ms" },
        },
        {
          name: `Cross-filter, a bar pressed, ${name}`,
          ...{ value: quietest(ours.bars, percentile95), unit: "ms", ...(bars && { target: bars }) },
        },
      );
      if (!peer) continue;
      const mosaic = await inPage(async (page) =>
        page.evaluate(
          async ({ rows, modules }) => {
            const { measureMosaic } = (await import(
              modules.mosaic
            )) as typeof import("./crossfilter/mosaic.js");
            return measureMosaic(rows);
          },
          { rows, modules },
        ),
      );
      measurements.push({
        name: `The same brush steps in Mosaic vgplot, ${name}`,
        ...{ value: quietest(mosaic.brush, percentile95), unit: "ms" },
      });
    }
    return measurements;
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }

  async function inPage<T>(
    measure: (page: Awaited<ReturnType<typeof browser.newPage>>) => Promise<T>,
  ): Promise<T> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => console.error(error));
    await page.goto(site.url);
    await page.evaluate("globalThis.__name = (named) => named");
    try {
      return await measure(page);
    } finally {
      await page.close();
    }
  }
}

/** A folder with a page, the two views as modules, the styles, and DuckDB. */
async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bench-crossfilter-"));
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  await build({
    entryPoints: [here("crossfilter/ours.ts"), here("crossfilter/mosaic.ts")],
    outdir: folder,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
  });
  const duckdb = createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
  await copyFile(duckdb, join(folder, "duckdb.wasm"));
  await copyFile(join(duckdb, "..", "duckdb-browser-eh.worker.js"), join(folder, "duckdb.worker.js"));
  // Framework resolves the imports of the site's stylesheet; here they are left out.
  const styles = await Promise.all(
    ["../src/style.css", "../src/components/cross-filter/crossfilter.css"].map((path) =>
      readFile(here(path), "utf8"),
    ),
  );
  await writeFile(join(folder, "style.css"), styles.join("\n").replace(/^@import .*$/gm, ""));
  const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"><body><main id="observablehq-main"></main></body>`;
  await writeFile(join(folder, "index.html"), page);
  return folder;
}

/** A figure of the round that comes off best. */
function quietest(rounds: readonly number[][], figure: (milliseconds: readonly number[]) => number): number {
  return Math.min(...rounds.map(figure));
}

function percentile95(milliseconds: readonly number[]): number {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1];
}
