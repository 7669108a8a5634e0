import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "../loaders/paths.js";
import { writeWhole } from "../loaders/wholeFile.js";
import { digest } from "../models/artefacts.js";

/** An interpreter with its packages, or why there is none, in a sentence. */
export type PythonEnvironment = { interpreter: string } | { missing: string };

/**
 * An environment of its own for some pinned packages of Python, made anew where these changed. The first time takes a
 * download.
 *
 * @param requirements file of the packages, as pip reads it
 * @param command the Python that it is made with
 * @param folder where it lies; named after the folder of the requirements, if not given
 */
export async function openPythonEnvironment(
  requirements: string,
  {
    command = "python3",
    folder = join(repositoryRoot, ".cache", "python", basename(dirname(requirements))),
  } = {},
): Promise<PythonEnvironment> {
  const stamp = join(folder, "requirements.sha256");
  const wanted = digest(await readFile(requirements));
  const interpreter = join(folder, "bin", "python");
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === wanted) return { interpreter };
  if (!(await succeeds(command, ["--version"])))
    return { missing: `there is no ${command} here to install ${basename(requirements)} with` };
  await rm(folder, { recursive: true, force: true });
  const install = ["install", "--quiet", "--retries", "1", "--timeout", "30", "--requirement", requirements];
  const isMade =
    (await succeeds(command, ["-m", "venv", folder])) &&
    (await succeeds(interpreter, ["-m", "pip", ...install]));
  if (!isMade) return { missing: `the packages of ${basename(requirements)} cannot be had here` };
  await writeWhole(stamp, wanted);
  return { interpreter };
}

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  try {
    await promisify(execFile)(command, args, { maxBuffer: 2 ** 26 });
    return true;
  } catch {
    return false;
  }
}
