import type { PageProvenance } from "../src/lib/rows.js";
import { collectedProvenance } from "./collected/readCollected.js";
import { lastRecorded } from "./figures/record.js";
import { currentInputs } from "./inputs.js";
import { allSources } from "./sources/catalogue.js";
import { places } from "./sources/locate.js";
import { provenance } from "./sources/resolve.js";

/** Where the tables of a page came from, each source once. */
export function pageProvenance(...tables: readonly Pick<PageProvenance, "sources">[]): PageProvenance {
  const sources = new Map(tables.flatMap((table) => table.sources).map((source) => [source.path, source]));
  const sorted = [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const usesSample = sorted.some(({ origin }) => origin === "sample");
  return {
    usesSample,
    recorded: usesSample && !places().sampleOnly ? lastRecorded() : null,
    sources: sorted,
  };
}

/** Where everything came from that this process has read so far. */
export function provenanceOfProcess(): PageProvenance {
  const sources = currentInputs().sources.flatMap(({ path, ...found }) => {
    const source = allSources.find((each) => each.path === path);
    return source ? provenance(source, found) : [];
  });
  return pageProvenance({ sources: [...sources, ...collectedProvenance()] });
}
