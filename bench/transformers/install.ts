import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "../../loaders/paths.js";
import { writeWhole } from "../../loaders/wholeFile.js";
import { digest } from "../../loaders/digest.js";

/**
 * Installs Transformers.js in a folder of its own, without the scripts of its packages, which download from other hosts.
 *
 * @returns its `node_modules`, or null where it cannot be had
 */
export async function installTransformers(
  folder = join(repositoryRoot, ".cache", "peers", "transformers"),
): Promise<string | null> {
  const stamp = join(folder, "packages.sha256");
  const wanted = digest(await readFile(packageFile("package-lock.json")));
  const modules = join(folder, "node_modules");
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === wanted) return modules;
  await mkdir(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"])
    await copyFile(packageFile(file), join(folder, file));
  const options = ["--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", ["ci", ...options], { cwd: folder, stdio: ["ignore", 2, 2] });
  if (status !== 0) return null;
  await writeWhole(stamp, wanted);
  return modules;
}

function packageFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
