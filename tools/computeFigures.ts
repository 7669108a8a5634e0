import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { workbenchVersion, type FiguresOfRecord } from "../loaders/figures/record.js";
import { repositoryRoot } from "../loaders/paths.js";
import type { PageProvenance } from "../src/lib/rows.js";
import { checkFreshness, remove } from "./freshness.js";
import { describedTasks } from "../models/describedTasks.js";
import { findOutput, type Loader, type Output } from "./loaderFiles.js";
import { makeMissing } from "./runLoaders.js";

/**
 * All figures that pages draw from the data, by output ("overview.json"), as today's code computes them from the sources
 * at hand. What a build has made already and is up to date is not made again.
 *
 * @throws if a loader fails, or a source cannot be had
 */
export async function computeFigures(log: (line: string) => void): Promise<Map<string, FiguresOfRecord>> {
  const { loaders, stale } = await checkFreshness({ retryDownloads: true });
  const outputs = await figureOutputs(loaders);
  await remove(stale.filter(({ file }) => outputs.some((output) => output.file === file)));
  await makeMissing(outputs, log);
  const computed = new Map<string, FiguresOfRecord>();
  for (const output of outputs) computed.set(output.target.replace(/^data\//, ""), await figuresIn(output));
  return computed;
}

/** What loaders that give figures make, those with a task as parameter for each task. */
async function figureOutputs(loaders: Loader[]): Promise<Output[]> {
  const tasks = await describedTasks();
  const outputs: Output[] = [];
  for (const { path, target } of loaders) {
    if (!(await readFile(join(repositoryRoot, path), "utf8")).includes("writeFigures(")) continue;
    for (const each of new Set(tasks.map(({ name }) => target.replace("[task]", name)))) {
      const output = findOutput(loaders, each);
      if (output) outputs.push(output);
    }
  }
  return outputs;
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
