import type { Provenance } from "../src/lib/rows.js";
import { currentInputs } from "./inputs.js";
import { allSources } from "./sources/catalogue.js";
import { provenance } from "./sources/resolve.js";

/** Where the tables of a page came from, each source once; usesSample where any of them is the embedded sample. */
export function pageProvenance(...tables: readonly { sources: readonly Provenance[] }[]): {
  usesSample: boolean;
  sources: Provenance[];
} {
  const sources = new Map(tables.flatMap((table) => table.sources).map((source) => [source.path, source]));
  const sorted = [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { usesSample: sorted.some(({ origin }) => origin === "sample"), sources: sorted };
}

/** Where everything came from that this process has read so far. */
export function provenanceOfProcess(): ReturnType<typeof pageProvenance> {
  const sources = currentInputs().sources.flatMap(({ path, ...found }) => {
    const source = allSources.find((each) => each.path === path);
    return source ? provenance(source, found) : [];
  });
  return pageProvenance({ sources });
}
