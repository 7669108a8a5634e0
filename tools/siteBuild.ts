import { readdir, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../loaders/paths.js";
import { checkFreshness } from "./freshness.js";

/** Beside the site, whose own files are published; a build empties the folder first. */
const stamp = join(repositoryRoot, ".cache", "built-site");
const parts = ["src", "observablehq.config.ts", "package-lock.json"];

/** Notes that the site stands as its files were at the given time. */
export async function noteBuild(begun: Date): Promise<void> {
  await writeFile(stamp, "");
  await utimes(stamp, begun, begun);
}

/** True where the last build succeeded, and neither a page nor anything that it is made of changed since it began. */
export async function isBuilt(): Promise<boolean> {
  const index = await stat(join(repositoryRoot, "dist", "index.html")).catch(() => null);
  const built = await stat(stamp).catch(() => null);
  if (index === null || built === null) return false;
  const changes = await Promise.all(parts.map((part) => lastChange(join(repositoryRoot, part))));
  if (Math.max(...changes) > built.mtimeMs) return false;
  const { loaders, stale, fresh } = await checkFreshness();
  return stale.length === 0 && loaders.every(({ path }) => fresh.some(({ loader }) => loader.path === path));
}

/** When a file, or one in a folder, was last changed in any way, in milliseconds since 1970. */
async function lastChange(path: string): Promise<number> {
  const names = await readdir(path, { recursive: true }).catch(() => [""]);
  // Framework's cache lies in there.
  const own = names.filter((name) => !name.startsWith(".observablehq"));
  const times = await Promise.all(own.map(async (name) => (await stat(join(path, name))).ctimeMs));
  return Math.max(...times);
}
