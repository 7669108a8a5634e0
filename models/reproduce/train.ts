import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Trained } from "./differences.js";

const run = fileURLToPath(new URL("../../tools/run.mjs", import.meta.url));
const training = fileURLToPath(new URL("../training/main.ts", import.meta.url));

/**
 * Trains a task in a process of its own, which writes into a folder and leaves the repository as it is.
 *
 * @param log takes what the training says, line by line
 * @throws with the end of what it said, if the training fails
 */
export function trainInto(
  folder: string,
  task: string,
  trained: Trained,
  log: (line: string) => void,
): Promise<void> {
  const options = [task, "--into", folder, ...(trained === "deep" ? ["--deep"] : [])];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [run, training, ...options], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      const lines = (said + text).split("\n");
      said = lines.pop() ?? "";
      lines.forEach((line) => log(`${task}: ${line}`));
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`failed training: ${task}: exit code ${code} (expected 0; see above)`));
    });
  });
}
