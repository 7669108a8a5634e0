import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "../../loaders/paths.js";
import { writeWhole } from "../../loaders/wholeFile.js";
import { digest } from "../../models/artefacts.js";

/** An environment of Python packages: that of tools that count words, or that of tools that need `torch`, some gigabytes. */
export type EnvironmentName = "words" | "encoder";

/** The Python that the pinned packages are for. */
const python = "python3.11";

/** An interpreter with its packages, or why there is none, in a sentence. */
export type Environment = { interpreter: string } | { missing: string };

/** Folder of environments and of what peers answered. */
export const peersFolder: string = join(repositoryRoot, ".cache", "peers");

/** The pinned packages of an environment. */
export function requirementsFile(name: EnvironmentName): string {
  return fileURLToPath(new URL(`requirements-${name}.txt`, import.meta.url));
}

/**
 * An environment of its own for some peers, made anew where its pinned packages changed.
 *
 * @param command the Python that it is made with
 * @param folder where it lies
 */
export async function openEnvironment(
  name: EnvironmentName,
  { command = python, folder = join(peersFolder, name) } = {},
): Promise<Environment> {
  const stamp = join(folder, "requirements.sha256");
  const requirements = requirementsFile(name);
  const wanted = digest(await readFile(requirements));
  const interpreter = join(folder, "bin", "python");
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === wanted) return { interpreter };
  if (!succeeds(command, ["--version"]))
    return { missing: `there is no ${command} here to make the environment “${name}” with` };
  await rm(folder, { recursive: true, force: true });
  const isMade =
    succeeds(command, ["-m", "venv", folder]) &&
    succeeds(interpreter, ["-m", "pip", "install", "--quiet", "--requirement", requirements]);
  if (!isMade) return { missing: `the packages of the environment “${name}” cannot be had here` };
  await writeWhole(stamp, wanted);
  return { interpreter };
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}
