import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type Metafile } from "esbuild";
import { repositoryRoot } from "./paths.js";

let lastClosures: { files: Map<string, string>; closures: Map<string, string[]> } | undefined;

/**
 * Everything that each module imports, directly or not: its own files by content, packages by name and version.
 * The given paths are relative to the repository root. A module that does not compile is missing from the answer.
 */
export async function importClosures(modules: string[]): Promise<Map<string, string[]>> {
  // The preview asks at every change, which mostly is none of code.
  if (lastClosures !== undefined && modules.every((module) => lastClosures?.closures.has(module))) {
    const now = await timesOf([...lastClosures.files.keys()]);
    if ([...now].every(([file, time]) => lastClosures?.files.get(file) === time)) {
      return new Map(modules.map((module) => [module, lastClosures?.closures.get(module) ?? []]));
    }
  }
  const before = Date.now();
  const together = await analyse(modules).catch(() => null);
  const closures = new Map<string, string[]>();
  for (const module of modules) {
    // One module with an error keeps esbuild from describing the others, so they are then looked at one by one.
    const metafile = together ?? (await analyse([module]).catch(() => null));
    if (metafile !== null) closures.set(module, collect(metafile, module));
  }
  const files = await timesOf([...closures.values()].flat());
  // A file that changed while it was looked at is looked at again the next time.
  const isSettled = [...files.values()].every((time) => Number(time) < before);
  lastClosures = isSettled ? { files, closures } : undefined;
  return closures;
}

/** When each file changed in any way, or "" for one that is missing. */
async function timesOf(files: string[]): Promise<Map<string, string>> {
  const entries = [...new Set(files)].map(async (file) => {
    const stats = await stat(file).catch(() => null);
    return [file, stats === null ? "" : String(stats.ctimeMs)] as const;
  });
  return new Map(await Promise.all(entries));
}

async function analyse(modules: string[]): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: repositoryRoot,
    entryPoints: modules,
    outdir: "out",
    bundle: true,
    metafile: true,
    write: false,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "silent",
  });
  return metafile;
}

/** Absolute paths of the modules in a closure; a package stands there as its package.json. */
function collect({ inputs }: Metafile, entry: string): string[] {
  const modules = new Set([entry]);
  const packages = new Set<string>();
  for (const module of modules) {
    for (const { path, external } of inputs[module]?.imports ?? []) {
      if (!external) modules.add(path);
      else if (path.startsWith(".")) for (const each of fitting(path, module, inputs)) modules.add(each);
      else if (!path.startsWith("node:")) packages.add(packageName(path));
    }
  }
  return [
    ...[...modules].sort().map((path) => join(repositoryRoot, path)),
    ...[...packages].sort().map((name) => join(repositoryRoot, "node_modules", name, "package.json")),
  ];
}

// An import whose path is put together in the code is a pattern to esbuild, and may be of any file that fits.
function fitting(pattern: string, module: string, inputs: Metafile["inputs"]): string[] {
  const ending = pattern.slice(pattern.lastIndexOf("*") + 1);
  return Object.keys(inputs).filter((path) => path.startsWith(dirname(module)) && path.endsWith(ending));
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
