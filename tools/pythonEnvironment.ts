import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "../loaders/paths.js";
import { writeWhole } from "../loaders/wholeFile.js";
import { digest } from "../loaders/digest.js";

/** An interpreter with its packages, or why there is none, in a sentence. */
export type PythonEnvironment = { interpreter: string } | { missing: string };

/**
 * An environment of its own for some pinned packages of Python, made where there is none of just these. That takes a
 * download. Programs of its packages are called as modules (`interpreter -m name`).
 *
 * @param requirements file of the packages, as pip reads it
 * @param command the Python that it is made with
 * @param folder where it lies; if not given, one of `.cache/python/` that all who need these packages share
 */
export async function openPythonEnvironment(
  requirements: string,
  { command = "python3", folder }: { command?: string; folder?: string } = {},
): Promise<PythonEnvironment> {
  const wanted = digest(await readFile(requirements));
  const home = folder ?? join(repositoryRoot, ".cache", "python", wanted.slice(0, 12));
  const environment = { interpreter: join(home, "bin", "python") };
  const stamp = "requirements.sha256";
  if (existsSync(join(home, stamp)) && (await readFile(join(home, stamp), "utf8")) === wanted)
    return environment;
  if (!(await succeeds(command, ["--version"])))
    return { missing: `there is no ${command} here to install ${basename(requirements)} with` };
  // Made beside its place, so that others who make it at the same time do not meet one that is half made.
  const made = `${home}.${process.pid}`;
  const install = ["install", "--quiet", "--retries", "1", "--timeout", "30", "--requirement", requirements];
  try {
    const isMade =
      (await succeeds(command, ["-m", "venv", made])) &&
      (await succeeds(join(made, "bin", "python"), ["-m", "pip", ...install]));
    if (!isMade) return { missing: `the packages of ${basename(requirements)} cannot be had here` };
    await writeWhole(join(made, stamp), wanted);
    await rm(home, { recursive: true, force: true });
    await rename(made, home);
    return environment;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  try {
    await promisify(execFile)(command, args, { maxBuffer: 2 ** 26 });
    return true;
  } catch {
    return false;
  }
}
