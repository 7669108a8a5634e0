import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { delimiter, join } from "node:path";
import { repositoryRoot } from "../loaders/paths.js";

const modules = join(repositoryRoot, "node_modules");

/**
 * Starts Framework's own command, `observable` with the given arguments, in the repository; it reports nothing home.
 *
 * @param isolated whether what it serves is isolated from other hosts, so that models may use several threads
 */
export function spawnFramework(args: string[], stdio: StdioOptions, isolated = false): ChildProcess {
  const command = join(modules, "@observablehq", "framework", "dist", "bin", "observable.js");
  const preload = isolated ? ["--import", new URL("isolation.mjs", import.meta.url).href] : [];
  return spawn(process.execPath, ["--no-warnings=ExperimentalWarning", ...preload, command, ...args], {
    cwd: repositoryRoot,
    stdio,
    env: {
      ...process.env,
      OBSERVABLE_TELEMETRY_DISABLE: "1",
      // Framework runs TypeScript loaders with the `tsx` that it finds on the path.
      PATH: [join(modules, ".bin"), process.env["PATH"] ?? ""].join(delimiter),
    },
  });
}

/** Passes the signals that end this process on to a child, and gives the child's exit code once it has ended. */
export function exitCodeOf(child: ChildProcess): Promise<number> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}
