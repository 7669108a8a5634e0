import { availableParallelism } from "node:os";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Tinypool } from "tinypool";
import type { PageScripts } from "../bundle.js";
import type { DrawnPage, PageToDraw } from "./drawPage.js";
import { KeptDrawings } from "./keptDrawings.js";
import { withDrawnCells } from "./withDrawnCells.js";
import { withPreloads } from "./withPreloads.js";

/**
 * Draws the cells of every page beforehand, as its scripts would, so that readers see figures with the text, on a slow
 * line and without scripts, and scripts put live ones in their place when they have come. What the scripts ask for on the
 * way is named in the page, so that it is fetched beside them and not after. A page that has not changed is not drawn again.
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
    // None where every page is as it was drawn before.
    minThreads: 0,
    maxThreads: availableParallelism(),
    // A page takes the globals of its thread.
    isolateWorkers: true,
  });
  const kept = new KeptDrawings();
  try {
    await Promise.all(
      [...scripts].map(async ([page, own]) => {
        const path = join(folder, page);
        const text = await readFile(path, "utf8");
        const toDraw: PageToDraw = { folder, page, entry: own.entry };
        const draw = async () => (await pool.run(toDraw)) as DrawnPage;
        const drawn = await kept.get(page, text, own, draw);
        await writeFile(path, withPreloads(withDrawnCells(text, drawn), page, drawn.asked));
      }),
    );
  } finally {
    await pool.destroy();
  }
}
