import { existsSync, watch, type FSWatcher } from "node:fs";
import { basename, dirname } from "node:path";

/** Calls back when one of a changing set of files changes, appears or goes; it watches folders, so that all three show. */
export class Watch {
  readonly #callback: () => void;
  readonly #watchers = new Map<string, FSWatcher>();
  /** Names in each watched folder that matter; null where all do. */
  #names = new Map<string, Set<string> | null>();

  constructor(callback: () => void) {
    this.#callback = callback;
  }

  /**
   * Watches these from now on.
   * @param files absolute paths; for one in a missing folder, its nearest folder that exists is watched
   * @param folders absolute paths of folders in which every change counts (not further down); missing ones are skipped
   */
  set(files: readonly string[], folders: readonly string[]): void {
    this.#names = new Map(folders.filter((folder) => existsSync(folder)).map((folder) => [folder, null]));
    for (const file of files) {
      let path = file;
      while (!existsSync(dirname(path))) path = dirname(path);
      const folder = dirname(path);
      const names = this.#names.get(folder);
      if (names === undefined) this.#names.set(folder, new Set([basename(path)]));
      else names?.add(basename(path));
    }
    for (const [folder, watcher] of this.#watchers) {
      if (!this.#names.has(folder)) this.#stop(folder, watcher);
    }
    for (const folder of this.#names.keys()) {
      if (!this.#watchers.has(folder)) this.#start(folder);
    }
  }

  close(): void {
    for (const [folder, watcher] of this.#watchers) this.#stop(folder, watcher);
  }

  #start(folder: string): void {
    const watcher = watch(folder, (_event, name) => {
      const names = this.#names.get(folder);
      if (names === null || name === null || names?.has(name)) this.#callback();
      if (!existsSync(folder)) this.#stop(folder, watcher);
    });
    // A folder that goes while it is watched has been reported as a change already.
    watcher.on("error", () => this.#stop(folder, watcher));
    this.#watchers.set(folder, watcher);
  }

  #stop(folder: string, watcher: FSWatcher): void {
    watcher.close();
    this.#watchers.delete(folder);
  }
}
