import { provenance, resolve, type ResolveOptions, type Resolved } from "../sources/resolve.js";
import type { Source } from "../sources/source.js";
import { summaryLine, type Table } from "./summary.js";
import type { Provenance } from "../../src/lib/rows.js";

/** Finds sources for a table, and remembers them for its provenance. */
export class Finder {
  readonly sources: Provenance[] = [];

  constructor(readonly options: ResolveOptions | undefined) {}

  async find(source: Source): Promise<Resolved> {
    const found = await resolve(source, this.options);
    if (!this.sources.some(({ path }) => path === source.path)) this.sources.push(provenance(source, found));
    return found;
  }
}

/** A table before it is sorted and its sources are named. */
export type Content<Row> = Omit<Table<Row>, "sources">;

/** Loads a table; without options, it is loaded once a process, so do not change its rows. */
export type Loader<Row> = (options?: ResolveOptions) => Promise<Table<Row>>;

/** Makes a loader that sorts the rows by id, writes the summary line to stderr, and loads once. */
export function tableLoader<Row extends { id: string }>(
  build: (finder: Finder) => Promise<Content<Row>>,
): Loader<Row> {
  let loaded: Promise<Table<Row>> | undefined;

  async function load(options?: ResolveOptions): Promise<Table<Row>> {
    const finder = new Finder(options);
    const { rows, summary } = await build(finder);
    rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    const log = options?.log ?? ((line: string) => process.stderr.write(`${line}\n`));
    log(summaryLine(summary));
    return { rows, summary, sources: finder.sources };
  }

  return (options) => (options === undefined ? (loaded ??= load()) : load(options));
}
