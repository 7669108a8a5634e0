import type { Provenance } from "../../src/lib/rows.js";
import { findCollected } from "../collected/readCollected.js";
import type { CollectedKind, CollectedRows } from "../collected/row.js";
import { places } from "../sources/locate.js";
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

  /** The rows that were collected of a kind, where a folder of it is named: they stand in place of the lists. */
  async collected<Kind extends CollectedKind>(kind: Kind): Promise<CollectedRows[Kind][] | null> {
    const found = await findCollected(places(this.options).collected, kind);
    if (found) this.#remember(found.provenance);
    return found && found.rows;
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
