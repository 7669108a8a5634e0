import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../loaders/paths.js";

/** A data loader: a TypeScript file under src/ named after the file it makes, such as `src/data/books.json.ts`. */
export interface Loader {
  /** Path relative to the repository root, with forward slashes. */
  path: string;
  /** Path of what it makes, relative to src/; `[name]` in it stands for a parameter. */
  target: string;
}

/** A file that a loader made, in Framework's cache. */
export interface Output {
  loader: Loader;
  /** Path relative to src/, such as `data/books.json`. */
  target: string;
  /** Absolute path. */
  file: string;
  /** Arguments that the loader was called with, such as `["--task=title-genre"]`. */
  args: string[];
}

/** A run of a loader that failed: Framework keeps what it wrote, under a name that ends in `.err`. */
export interface Failure {
  loader: Loader;
  /** Absolute path. */
  file: string;
  /** Arguments that the loader was called with. */
  args: string[];
}

/** Folder in which Framework keeps what loaders made. */
export const cacheFolder: string = join(repositoryRoot, "src", ".observablehq", "cache");

/** All data loaders under src/, sorted by path. */
export async function findLoaders(): Promise<Loader[]> {
  const files = await walk(join(repositoryRoot, "src"));
  return files
    .filter((file) => /\.[a-z0-9]+\.ts$/i.test(file) && !file.endsWith(".d.ts"))
    .map((file) => ({ path: `src/${file}`, target: file.slice(0, -".ts".length) }));
}

/** Everything in Framework's cache that the given loaders made, and what is left of runs that failed. */
export async function findOutputs(loaders: Loader[]): Promise<{ outputs: Output[]; failures: Failure[] }> {
  const outputs: Output[] = [];
  const failures: Failure[] = [];
  for (const target of await walk(cacheFolder)) {
    const failed = /^(.+)\.\d+\.err$/.exec(target);
    const found = findOutput(loaders, failed?.[1] ?? target);
    if (found === undefined) continue;
    if (failed === null) outputs.push(found);
    else failures.push({ ...found, file: join(cacheFolder, target) });
  }
  return { outputs, failures };
}

/** What a target would be made by and where, or undefined where no loader makes it. */
export function findOutput(loaders: Loader[], target: string): Output | undefined {
  const found = findLoader(loaders, target);
  return found && { ...found, target, file: join(cacheFolder, target) };
}

/** The loader of a target: one named exactly so, else one whose parameters fit. */
function findLoader(loaders: Loader[], target: string): Pick<Output, "loader" | "args"> | undefined {
  const exact = loaders.find((loader) => loader.target === target);
  if (exact !== undefined) return { loader: exact, args: [] };
  for (const loader of loaders) {
    const match = targetPattern(loader.target).exec(target);
    if (match?.groups === undefined) continue;
    return { loader, args: Object.entries(match.groups).map(([name, value]) => `--${name}=${value}`) };
  }
  return undefined;
}

function targetPattern(target: string): RegExp {
  const pattern = target
    .split(/(\[[a-z_]\w*\])/i)
    .map((part, index) => (index % 2 === 0 ? escape(part) : `(?<${part.slice(1, -1)}>[^/]+)`));
  return new RegExp(`^${pattern.join("")}$`, "i");
}

function escape(text: string): string {
  return text.replace(/[\\^$*+?|[\]().{}]/g, "\\$&");
}

/** Files below a folder, as sorted paths relative to it with forward slashes; none where there is no such folder. */
async function walk(folder: string, prefix = ""): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const { name } = entry;
    // What begins with an underscore in the cache is Framework's own.
    if (name === ".observablehq" || name.startsWith("_")) continue;
    if (entry.isDirectory()) files.push(...(await walk(join(folder, name), `${prefix}${name}/`)));
    else files.push(`${prefix}${name}`);
  }
  return files.sort();
}
