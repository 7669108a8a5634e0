import type { ResolveOptions } from "../sources/resolve.js";
import { Finder } from "./finder.js";
import { summaryLine, type Table } from "./summary.js";
import { TableCache } from "./tableCache.js";

/** A table before it is sorted and its sources are named. */
export type Content<Row> = Omit<Table<Row>, "sources">;

/** Loads a table; without options, it is loaded once a process, so do not change its rows. */
export type Loader<Row> = (options?: ResolveOptions) => Promise<Table<Row>>;

/**
 * Makes a loader that sorts the rows by id, writes the summary line to stderr, and loads once a process.
 *
 * @param moduleUrl `import.meta.url` of the table's module, to keep the table for other processes too
 */
export function tableLoader<Row extends { id: string }>(
  build: (finder: Finder) => Promise<Content<Row>>,
  moduleUrl?: string,
): Loader<Row> {
  let loaded: Promise<Table<Row>> | undefined;

  async function load(options?: ResolveOptions): Promise<Table<Row>> {
    const cache = moduleUrl === undefined || options !== undefined ? null : new TableCache(moduleUrl);
    const cachedFinder = new Finder(options);
    const cached = await cache?.read(cachedFinder);
    if (cached) return finish(cached as Content<Row>, cachedFinder);
    const finder = new Finder(options);
    const content = await build(finder);
    content.rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    await cache?.write(finder, content);
    return finish(content, finder);
  }

  function finish({ rows, summary }: Content<Row>, { sources, options }: Finder): Table<Row> {
    const log = options?.log ?? ((line: string) => process.stderr.write(`${line}\n`));
    log(summaryLine(summary));
    return { rows, summary, sources };
  }

  return (options) => (options === undefined ? (loaded ??= load()) : load(options));
}
