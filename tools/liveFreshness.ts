import { mkdir, readdir, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../loaders/paths.js";
import { checkFreshness, remove, type Freshness } from "./freshness.js";
import { cacheFolder } from "./loaderFiles.js";
import { Watch } from "./watch.js";

/** Editors write a file in several steps; a check waits this long for the last of them, in milliseconds. */
const settleMs = 30;

/**
 * Folders of which every change counts, whether or not a loader is known to import the file: what a loader that does
 * not compile or that failed needs is not known.
 */
const codeFolders = ["loaders", "models", "src/lib", "src/data"];

/**
 * Keeps the outputs of loaders true while Framework's preview runs. When a module that a loader imports, a source or an
 * artefact changes, it removes the outputs made from it and touches their loaders: Framework watches the loaders of
 * an open page and runs them again.
 */
export class LiveFreshness {
  readonly #watch = new Watch(() => this.#schedule());
  /** Outputs that came back without a record of their inputs: making them again and again would not help. */
  readonly #unrecorded = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #closed = false;

  constructor(readonly log: (line: string) => void) {}

  /** Starts from what a first check found; stale outputs should have been removed. */
  async start(freshness: Freshness): Promise<void> {
    await Promise.all(outputFolders(freshness).map((folder) => mkdir(folder, { recursive: true })));
    await this.#watchInputs(freshness);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#watch.close();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.#run(), settleMs);
  }

  async #run(): Promise<void> {
    if (this.#running !== undefined) {
      this.#again = true;
      return;
    }
    this.#running = this.#check().catch((error: unknown) => this.log(String(error)));
    await this.#running;
    this.#running = undefined;
    if (this.#again) {
      this.#again = false;
      this.#schedule();
    }
  }

  async #check(): Promise<void> {
    const freshness = await checkFreshness();
    const stale = freshness.stale.filter(({ target, changed }) => changed || !this.#unrecorded.has(target));
    for (const { target } of freshness.fresh) this.#unrecorded.delete(target);
    for (const { target, changed, reason } of stale) {
      if (!changed) this.#unrecorded.add(target);
      this.log(`${target}: ${reason}`);
    }
    await remove([...stale, ...freshness.retriable]);
    const now = new Date();
    const loaders = new Set([...stale, ...freshness.retriable].map(({ loader }) => loader.path));
    for (const path of loaders) await utimes(join(repositoryRoot, path), now, now);
    await this.#watchInputs(freshness);
  }

  async #watchInputs(freshness: Freshness): Promise<void> {
    const folders = await Promise.all(
      codeFolders.map((folder) => foldersBelow(join(repositoryRoot, folder))),
    );
    if (!this.#closed) this.#watch.set(freshness.watched, [...folders.flat(), ...outputFolders(freshness)]);
  }
}

/** Where Framework puts the outputs of loaders: a run that began before a change may end after it. */
function outputFolders({ loaders }: Freshness): string[] {
  const folders = loaders.map(({ target }) => dirname(target)).filter((folder) => !folder.includes("["));
  return [...new Set(folders)].map((folder) => join(cacheFolder, folder));
}

/** A folder and all folders in it, at any depth; none where it is missing. */
async function foldersBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [];
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => foldersBelow(join(folder, name)));
  return [folder, ...(await Promise.all(folders)).flat()];
}
