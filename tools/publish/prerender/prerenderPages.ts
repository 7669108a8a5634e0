import { availableParallelism } from "node:os";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Tinypool } from "tinypool";
import type { PageScripts } from "../bundle.js";
import type { DrawnPage, PageToDraw } from "./drawPage.js";
import { withDrawnCells } from "./withDrawnCells.js";
import { withPreloads } from "./withPreloads.js";

/**
 * Draws the cells of every page beforehand, as its scripts would, so that readers see figures with the text, on a slow
 * line and without scripts, and scripts put live ones in their place when they have come. What the scripts ask for on the
 * way is named in the page, so that it is fetched beside them and not after.
 *
 * @param folder the built site with its bundled scripts; its pages are changed in place
 */
export async function prerenderPages(
  folder: string,
  scripts: ReadonlyMap<string, PageScripts>,
): Promise<void> {
  const pool = new Tinypool({
    filename: new URL("./start.mjs", import.meta.url).href,
    execArgv: [],
    maxThreads: availableParallelism(),
    // A page takes the globals of its thread.
    isolateWorkers: true,
  });
  try {
    await Promise.all(
      [...scripts].map(async ([page, { entry }]) => {
        const drawn = (await pool.run({ folder, page, entry } satisfies PageToDraw)) as DrawnPage;
        const path = join(folder, page);
        const text = withDrawnCells(await readFile(path, "utf8"), drawn);
        await writeFile(path, withPreloads(text, page, drawn.asked));
      }),
    );
  } finally {
    await pool.destroy();
  }
}
