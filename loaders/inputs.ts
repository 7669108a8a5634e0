import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { digest } from "./digest.js";
import { repositoryRoot } from "./paths.js";
import type { Origin } from "./sources/locate.js";
import { writeWhole } from "./wholeFile.js";

/** A source file that a loader read. */
export interface SourceInput {
  /** Path inside the mirror, the name of the source. */
  path: string;
  origin: Origin;
  /** Absolute path of the file that was read. */
  file: string;
  bytes: number;
  mtimeMs: number;
  sha256: string;
  /** Absolute paths that come before `file` in the search and did not exist: a file there would be read instead. */
  absent: string[];
}

/** A file of this repository (a model, say) that a loader read. */
export interface ArtefactInput {
  /** Absolute path. */
  file: string;
  mtimeMs: number;
  sha256: string;
}

/** Everything that a data loader read, apart from its own code. */
export interface LoaderInputs {
  /** Path of the loader relative to the repository root, with forward slashes. */
  loader: string;
  /** Arguments of a parameterised loader, such as `["--task=title-genre"]`. */
  args: string[];
  /** `WORKBENCH_COLLECTED`, where it was set. */
  collected?: string;
  sources: SourceInput[];
  artefacts: ArtefactInput[];
}

const sources = new Map<string, SourceInput>();
const artefacts = new Map<string, ArtefactInput>();

/** Notes that this process read a source. */
export function recordSource(source: SourceInput): void {
  sources.set(source.file, source);
}

/** Reads a file of the repository (path relative to its root, or absolute) and notes that this process read it. */
export async function readArtefact(path: string): Promise<Buffer> {
  const file = resolve(repositoryRoot, path);
  const { mtimeMs } = await stat(file);
  const bytes = await readFile(file);
  artefacts.set(file, { file, mtimeMs, sha256: digest(bytes) });
  return bytes;
}

/** What this process has read so far, sorted by path; `loader` and `args` describe the process. */
export function currentInputs(
  loaderPath: string = process.argv[1] ?? "",
  args = process.argv.slice(2),
): LoaderInputs {
  const collected = process.env["WORKBENCH_COLLECTED"];
  return {
    loader: loaderKey(loaderPath),
    args,
    ...(collected && { collected }),
    sources: [...sources.values()].sort((a, b) => compare(a.file, b.file)),
    artefacts: [...artefacts.values()].sort((a, b) => compare(a.file, b.file)),
  };
}

/**
 * The sidecar that lists the inputs of a loader: `.cache/inputs/<sha1>.json`, where the SHA-1 is taken of the loader's
 * path relative to the repository root, followed by its arguments, all joined by a space.
 */
export function inputsFile(loaderPath: string, args: readonly string[] = []): string {
  const key = createHash("sha1")
    .update([loaderKey(loaderPath), ...args].join(" "))
    .digest("hex");
  return join(repositoryRoot, ".cache", "inputs", `${key}.json`);
}

/** The inputs that a loader last wrote down, or null where it has not run (or its sidecar cannot be read). */
export async function readInputs(
  loaderPath: string,
  args: readonly string[] = [],
): Promise<LoaderInputs | null> {
  try {
    return JSON.parse(await readFile(inputsFile(loaderPath, args), "utf8")) as LoaderInputs;
  } catch {
    return null;
  }
}

/** Writes the sidecar of this process, in one step. */
export async function writeInputs(inputs: LoaderInputs = currentInputs()): Promise<void> {
  const file = inputsFile(inputs.loader, inputs.args);
  await writeWhole(file, `${JSON.stringify(inputs, null, 1)}\n`, "room for a list of inputs");
}

function loaderKey(loaderPath: string): string {
  const absolute = isAbsolute(loaderPath) ? loaderPath : resolve(repositoryRoot, loaderPath);
  return relative(realPath(repositoryRoot), realPath(absolute)).split(sep).join("/");
}

/** The path without symbolic links, or the path itself where nothing is there. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
