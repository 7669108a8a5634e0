import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { repositoryRoot } from "../loaders/paths.js";

/** Runs programs of installed packages one after the other; the first that fails ends it, with its exit code. */
export function runSteps(steps: readonly (readonly [program: string, ...args: string[]])[]): void {
  const path = [join(repositoryRoot, "node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter);
  for (const [program, ...args] of steps) {
    const { status } = spawnSync(program, args, {
      cwd: repositoryRoot,
      stdio: "inherit",
      shell: process.platform === "win32",
      env: { ...process.env, PATH: path },
    });
    if (status === 0) continue;
    process.exitCode = status ?? 1;
    return;
  }
}
