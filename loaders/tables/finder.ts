import type { Provenance } from "../../src/lib/rows.js";
import { provenance, resolve, type ResolveOptions, type Resolved } from "../sources/resolve.js";
import type { Source } from "../sources/source.js";

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
