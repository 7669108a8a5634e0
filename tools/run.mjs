/**
 * Runs a TypeScript program of the repository: `node tools/run.mjs models/score/main.ts --task …`. It installs what is
 * missing, starts the program with the arguments that follow, passes signals on to it and ends as it ends. Plain Node,
 * no packages.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

// Help is there to be read before anything is installed or done; only the package that writes it is needed.
if (!process.argv.includes("--help")) await import("./install.mjs");
else if (!existsSync(new URL("../node_modules/commander", import.meta.url))) {
  console.error("error: missing packages: node_modules (expected after: npm ci)");
  process.exit(1);
}

const program = spawn(process.execPath, ["--import", "tsx", ...process.argv.slice(2)], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => program.kill(signal));

// The shell that npm runs scripts in may end on a signal without passing it on.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) program.kill();
}, 500).unref();

program.on("close", (code, signal) => {
  if (signal === null) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
