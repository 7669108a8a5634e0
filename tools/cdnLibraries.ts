import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../loaders/paths.js";
import { cacheFolder } from "./loaderFiles.js";

/**
 * Framework's runtime names libraries that it would load from a CDN for a page that used them without importing them,
 * and Framework asks the package registry for their newest versions, whether or not a page does. This gives each a
 * version beforehand, 0.0.0, which no library has: nothing is asked, builds are the same with and without a network,
 * and a page that does need a CDN fails to build.
 */
export async function withholdCdnLibraries(): Promise<void> {
  const client = join(repositoryRoot, "node_modules", "@observablehq", "framework", "dist", "client");
  const scripts = (await readdir(client, { recursive: true })).filter((name) => name.endsWith(".js"));
  const names = new Set<string>();
  for (const script of scripts) {
    const code = await readFile(join(client, script), "utf8");
    for (const [, name] of code.matchAll(/"npm:((?:@[\w.-]+\/)?[\w.-]+)/g)) if (name) names.add(name);
  }
  const folders = [...names].map((name) => join(cacheFolder, "_npm", `${name}@0.0.0`));
  await Promise.all(folders.map((folder) => mkdir(folder, { recursive: true })));
}
