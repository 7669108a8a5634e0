import { readFile, stat } from "node:fs/promises";
import { createHash } from "node:crypto";
import type { ArtefactInput, LoaderInputs, SourceInput } from "./inputs.js";
import { allSources } from "./sources/catalogue.js";
import { candidates, isFile, places, type Places } from "./sources/locate.js";
import { knownUnreachable } from "./sources/unreachable.js";

/** What to look at beside the files. */
export interface InputChangeOptions extends Places {
  /**
   * Also call it a change that a download which failed could be tried again now (ten minutes after a host could not be
   * reached). Default false.
   */
  retryDownloads?: boolean;
  /** No download is possible. Default: `WORKBENCH_OFFLINE` is `1`. */
  offline?: boolean;
}

/**
 * Why the output of a data loader is out of date, such as `changed file: …`, or null where all that it read is as it
 * was. A file with a new time but the same bytes has not changed.
 */
export async function inputChange(
  inputs: LoaderInputs,
  options: InputChangeOptions = {},
): Promise<string | null> {
  const collected = process.env["WORKBENCH_COLLECTED"] ?? "";
  if ((inputs.collected ?? "") !== collected)
    return `changed place: WORKBENCH_COLLECTED is now ${collected || "nothing"} (expected ${inputs.collected || "nothing"})`;
  for (const source of inputs.sources) {
    const change = (await placeChange(source, options)) ?? (await fileChange(source));
    if (change !== null) return change;
  }
  for (const artefact of inputs.artefacts) {
    const change = await fileChange(artefact);
    if (change !== null) return change;
  }
  return null;
}

/** Would the source be found somewhere else now? */
async function placeChange(source: SourceInput, options: InputChangeOptions): Promise<string | null> {
  // Of a collected folder there is but one.
  if (source.origin === "collected") return null;
  const where = places(options);
  for (const { file } of candidates(source.path, where)) {
    if (file === source.file) return null;
    if (await isFile(file))
      return `changed place: ${source.path} is now at ${file} (expected ${source.file})`;
  }
  if (source.origin !== "sample") return `missing file: ${source.file} (expected ${source.path} there)`;
  const offline = options.offline ?? process.env["WORKBENCH_OFFLINE"] === "1";
  if (!options.retryDownloads || where.sampleOnly || offline) return null;
  const listed = allSources.find(({ path }) => path === source.path);
  if (!listed?.url || listed.downloadable === false) return null;
  const unreachable = await knownUnreachable(where.cache, listed.url);
  return unreachable === null ? `missing download: ${source.path} can be tried again` : null;
}

async function fileChange({ file, mtimeMs, sha256 }: SourceInput | ArtefactInput): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return `missing file: ${file}`;
  if (found.mtimeMs === mtimeMs) return null;
  const now = createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
  return now === sha256 ? null : `changed file: ${file}`;
}
