import type { Provenance } from "../../src/lib/rows.js";
import { provenance, resolve, type ResolveOptions, type Resolved } from "../sources/resolve.js";
import type { Source } from "../sources/source.js";
import type { Table } from "./summary.js";

/** Finds what a table is made from, and remembers the sources for its provenance. */
export class Finder {
  readonly sources: Provenance[] = [];

  constructor(readonly options: ResolveOptions | undefined) {}

  async find(source: Source): Promise<Resolved> {
    const found = await resolve(source, this.options);
    this.#remember(provenance(source, found));
    return found;
  }

  /** Loads another table: its sources are sources of this one too. */
  async load<Row>(loader: (options?: ResolveOptions) => Promise<Table<Row>>): Promise<Table<Row>> {
    const table = await loader(this.options);
    for (const source of table.sources) this.#remember(source);
    return table;
  }

  #remember(source: Provenance): void {
    if (!this.sources.some(({ path }) => path === source.path)) this.sources.push(source);
  }
}
