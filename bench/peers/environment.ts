import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "../../loaders/paths.js";
import { openPythonEnvironment, type PythonEnvironment } from "../../tools/pythonEnvironment.js";

/** An environment of Python packages: that of tools that count words, or that of tools that need `torch`, some gigabytes. */
export type EnvironmentName = "words" | "encoder";

/** Folder of environments and of what peers answered. */
export const peersFolder: string = join(repositoryRoot, ".cache", "peers");

/** The pinned packages of an environment. */
export function requirementsFile(name: EnvironmentName): string {
  return fileURLToPath(new URL(`requirements-${name}.txt`, import.meta.url));
}

/** An environment of its own for some peers, with the Python that their pinned packages are for. */
export function openEnvironment(name: EnvironmentName): Promise<PythonEnvironment> {
  return openPythonEnvironment(requirementsFile(name), {
    command: "python3.11",
    folder: join(peersFolder, name),
  });
}
