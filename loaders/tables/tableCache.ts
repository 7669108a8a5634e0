import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { codeHash } from "../codeHash.js";
import { digest } from "../digest.js";
import { keepValue, readKeptValue } from "../keptValue.js";
import { repositoryRoot } from "../paths.js";
import { allSources } from "../sources/catalogue.js";
import { places } from "../sources/locate.js";
import type { Finder } from "./finder.js";
import type { TableSummary } from "../../src/lib/rows.js";

/** What one table was made of, and the table. */
interface CachedTable {
  /** SHA-256 over everything that the table's module imports. */
  code: string;
  /** Sources in the order in which they were found. */
  sources: { path: string; sha256: string }[];
  rows: unknown[];
  summary: TableSummary;
}

const folder = join(repositoryRoot, ".cache", "tables");

/**
 * Tables that were made before, one file for each module and place of the data. Reading a table back takes a tenth of
 * the time of making it, so that an edit in one loader need not parse the collection again. A table counts only if its
 * module and all that it imports, and the bytes of its sources, are what they were.
 */
export class TableCache {
  readonly #file: string;
  readonly #code: Promise<string | null>;

  /** @param moduleUrl `import.meta.url` of the table's module */
  constructor(moduleUrl: string) {
    const module = fileURLToPath(moduleUrl);
    const { data, mirror, cache, sampleOnly, collected } = places();
    const place = digest(JSON.stringify([module, data, mirror, cache, sampleOnly, collected])).slice(0, 12);
    this.#file = join(folder, `${basename(module, ".ts")}-${place}.bin`);
    this.#code = codeHash(module);
  }

  /** The table as it was made before, or null. Its sources are looked for, checked and noted in either case. */
  async read(finder: Finder): Promise<Pick<CachedTable, "rows" | "summary"> | null> {
    const cached = await readKeptValue<CachedTable>(this.#file);
    if (cached === null || cached.code !== (await this.#code)) return null;
    for (const { path, sha256 } of cached.sources) {
      const source = allSources.find((each) => each.path === path);
      if (!source || (await finder.find(source)).sha256 !== sha256) return null;
    }
    return cached;
  }

  /** Keeps a table for the next process. */
  async write(finder: Finder, { rows, summary }: Pick<CachedTable, "rows" | "summary">): Promise<void> {
    const code = await this.#code;
    if (code === null) return;
    const sources: CachedTable["sources"] = [];
    for (const { path } of finder.sources) {
      const source = allSources.find((each) => each.path === path);
      if (!source) return;
      sources.push({ path, sha256: (await finder.find(source)).sha256 });
    }
    await keepValue(this.#file, { code, sources, rows, summary } satisfies CachedTable);
  }
}
