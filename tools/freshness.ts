import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { inputChange } from "../loaders/inputChange.js";
import { importClosures } from "../loaders/importClosures.js";
import { inputsFile, readInputs, type LoaderInputs } from "../loaders/inputs.js";
import { repositoryRoot } from "../loaders/paths.js";
import { codeVersions, type CodeVersion } from "./codeVersions.js";
import { findLoaders, findOutputs, type Failure, type Loader, type Output } from "./loaderFiles.js";

/** A cached output that may no longer be what its loader would make, and why. */
export interface StaleOutput extends Output {
  /** Such as `its code changed`. */
  reason: string;
  /** True where something changed since; false where nothing is known of how the output was made. */
  changed: boolean;
}

/** What is known about the outputs of all loaders. */
export interface Freshness {
  loaders: Loader[];
  stale: StaleOutput[];
  /** Runs that failed and might succeed by now, because something changed since. */
  retriable: Failure[];
  /** Outputs that are as they should be. */
  fresh: Output[];
  /** Absolute paths of files whose change may make an output stale; some may not exist yet. */
  watched: string[];
}

const modelsFolder = join(repositoryRoot, "models");

/**
 * Compares every output in Framework's cache with the code and the files that it was made from. An output is stale
 * exactly when a module that its loader imports, however indirectly, has other contents than when the output was
 * begun; when a source or an artefact that its loader read has other contents, or would now be found elsewhere; or
 * when its loader left no record of what it read. Framework itself looks at the loader's modification time only.
 *
 * @param options.retryDownloads an output made from the embedded sample is stale when the data may be had by now
 */
export async function checkFreshness(options: { retryDownloads?: boolean } = {}): Promise<Freshness> {
  const loaders = await findLoaders();
  const { outputs, failures } = await findOutputs(loaders);
  const versions = await codeVersions(await importClosures(loaders.map(({ path }) => path)));
  const watched = new Set([...versions.values()].flatMap(({ files }) => files));
  const freshness: Freshness = { loaders, stale: [], retriable: [], fresh: [], watched: [] };
  for (const output of outputs) {
    const inputs = await readInputs(output.loader.path, output.args);
    for (const file of inputFiles(inputs)) watched.add(file);
    const verdict = await judge(output, inputs, versions.get(output.loader.path), options);
    if (verdict === null) freshness.fresh.push(output);
    else freshness.stale.push({ ...output, ...verdict });
  }
  for (const failure of failures) {
    const inputs = inputFiles(await readInputs(failure.loader.path, failure.args));
    for (const file of inputs) watched.add(file);
    const since = await lastChange([...inputs, ...(await artefacts())]);
    const code = versions.get(failure.loader.path);
    if (code !== undefined && (await begunAt(failure.file)) < Math.max(since, code.since)) {
      freshness.retriable.push(failure);
    }
  }
  return { ...freshness, watched: [...watched] };
}

/** Removes outputs, or what failed runs left, so that Framework runs their loaders again. */
export async function remove(outputs: readonly { file: string }[]): Promise<void> {
  await Promise.all(outputs.map(({ file }) => rm(file, { force: true })));
}

async function judge(
  output: Output,
  inputs: LoaderInputs | null,
  code: CodeVersion | undefined,
  options: { retryDownloads?: boolean },
): Promise<Pick<StaleOutput, "reason" | "changed"> | null> {
  if (code === undefined) return { reason: "its loader does not compile", changed: false };
  const begun = await begunAt(output.file);
  if (begun < code.since) return { reason: "its code changed", changed: true };
  const record = await stat(inputsFile(output.loader.path, output.args)).catch(() => null);
  const made = await stat(output.file).catch(() => null);
  if (inputs === null || record === null || made === null) {
    return { reason: "there is no record of what it was made from", changed: false };
  }
  // A loader writes its record before it ends, and Framework renames the output after that.
  if (record.mtimeMs < begun || record.mtimeMs > made.ctimeMs) {
    return { reason: "the record of what it was made from is of another run", changed: false };
  }
  const change = await inputChange(inputs, options);
  return change === null ? null : { reason: change, changed: true };
}

/**
 * When the run of a loader began, in milliseconds since 1970: Framework opens a new file then, and only renames it
 * when the run has ended. On a file system that keeps no time of birth, the last write has to do. Infinity where the
 * file has gone.
 */
async function begunAt(file: string): Promise<number> {
  const stats = await stat(file).catch(() => null);
  if (stats === null) return Infinity;
  return stats.birthtimeMs > 0 ? stats.birthtimeMs : stats.mtimeMs;
}

function inputFiles(inputs: LoaderInputs | null): string[] {
  if (inputs === null) return [];
  const files = [...inputs.artefacts, ...inputs.sources].map(({ file }) => file);
  return files.concat(inputs.sources.flatMap(({ absent }) => absent));
}

async function lastChange(files: string[]): Promise<number> {
  const times = files.map(async (file) => (await stat(file).catch(() => null))?.ctimeMs ?? 0);
  return Math.max(0, ...(await Promise.all(times)));
}

/** All files of the folders in models/: a failed run may have missed any of them. */
async function artefacts(): Promise<string[]> {
  const names = await readdir(modelsFolder, { recursive: true }).catch(() => []);
  return names.map((name) => join(modelsFolder, name));
}
