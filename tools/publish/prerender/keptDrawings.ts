import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { codeHash } from "../../../loaders/codeHash.js";
import { digest } from "../../../loaders/digest.js";
import { keepValue, readKeptValue } from "../../../loaders/keptValue.js";
import { repositoryRoot } from "../../../loaders/paths.js";
import type { PageScripts } from "../bundle.js";
import type { DrawnPage } from "./drawPage.js";

interface Kept {
  key: string;
  drawn: DrawnPage;
}

/**
 * What pages showed when they were drawn before, a file for each. It counts only while the page is what it was, and its
 * scripts, and the code that draws: the names of scripts and of data in them carry a hash of what these hold.
 */
export class KeptDrawings {
  readonly #folder: string;
  readonly #code = Promise.all(
    ["drawPage.ts", "runWorker.ts"].map((name) => codeHash(fileURLToPath(new URL(name, import.meta.url)))),
  );

  constructor(folder = join(repositoryRoot, ".cache", "drawn")) {
    this.#folder = folder;
  }

  /**
   * A page as it was drawn before, else as it is drawn now, and kept.
   *
   * @param page its path from the built site
   * @param text what it holds before anything is drawn in it
   */
  async get(
    page: string,
    text: string,
    { entry, atOnce, later }: PageScripts,
    draw: () => Promise<DrawnPage>,
  ): Promise<DrawnPage> {
    const code = await this.#code;
    // The code has changed since it was read: what it draws is not that of its files.
    if (code.includes(null)) return draw();
    const key = digest(JSON.stringify([code, text, entry, atOnce, later]));
    const file = join(this.#folder, `${page.replaceAll("/", "-")}.bin`);
    const kept = await readKeptValue<Kept>(file);
    if (kept?.key === key) return kept.drawn;
    const drawn = await draw();
    await keepValue(file, { key, drawn } satisfies Kept);
    return drawn;
  }
}
