import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { workbenchVersion, type FiguresOfRecord } from "../loaders/figures/record.js";
import { repositoryRoot } from "../loaders/paths.js";
import type { PageProvenance } from "../src/lib/rows.js";
import { checkFreshness, remove } from "./freshness.js";
import type { Output } from "./loaderFiles.js";
import { makeMissing, namedOutputs } from "./runLoaders.js";

/**
 * All figures that pages draw from the data, by output ("overview.json"), as today's code computes them from the sources
 * at hand. What a build has made already and is up to date is not made again.
 *
 * @throws if a loader fails, or a source cannot be had
 */
export async function computeFigures(log: (line: string) => void): Promise<Map<string, FiguresOfRecord>> {
  const { loaders, stale } = await checkFreshness({ retryDownloads: true });
  const outputs: Output[] = [];
  for (const output of await namedOutputs(loaders)) if (await givesFigures(output)) outputs.push(output);
  await remove(stale.filter(({ file }) => outputs.some((output) => output.file === file)));
  await makeMissing(outputs, log);
  const computed = new Map<string, FiguresOfRecord>();
  for (const output of outputs) computed.set(output.target.replace(/^data\//, ""), await figuresIn(output));
  return computed;
}

async function givesFigures({ loader }: Output): Promise<boolean> {
  return (await readFile(join(repositoryRoot, loader.path), "utf8")).includes("writeFigures(");
}

async function figuresIn({ target, file, loader }: Output): Promise<FiguresOfRecord> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(`failed loader: ${loader.path} (expected figures; npm run build says more)`, { cause });
  });
  const { provenance, ...figures } = JSON.parse(text) as { provenance: PageProvenance };
  if (provenance.usesSample)
    throw new Error(`missing sources: of ${target} one cannot be had (expected all, to record its figures)`);
  return {
    version: workbenchVersion(),
    recorded: new Date().toISOString().slice(0, 10),
    sources: Object.fromEntries(provenance.sources.map(({ path, sha256 }) => [path, sha256])),
    figures,
  };
}
