import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { repositoryRoot } from "../loaders/paths.js";
import { findBrowser } from "./browser.js";
import { addCounts, formatCounts, parseCounts, type TestCounts } from "./counts.js";

interface Stage {
  name: string;
  /** What the command needs to have on the machine. */
  prepare?: () => Promise<unknown>;
  command: string;
}

/** Everything that `npm test` runs, in order; a stage that fails is the last. */
const stages: Stage[] = [
  { name: "types, lint and format", command: "npm run --silent check" },
  { name: "unit tests", command: "vitest run --project unit" },
  { name: "site build", command: "npm run --silent build" },
  { name: "browser tests", prepare: findBrowser, command: "vitest run --project browser" },
];

const none: TestCounts = { passed: 0, failed: 0, skipped: 0 };
let total = none;
for (const { name, prepare, command } of stages) {
  const start = performance.now();
  console.error(`\n${name}: ${command}`);
  const { code, counts } = (await isReady(prepare)) ? await run(command) : { code: 1, counts: none };
  total = addCounts(total, counts);
  // A stage can fail without a test that failed: a type error, or a test file that does not load.
  if (code !== 0 && counts.failed === 0) total = addCounts(total, { ...none, failed: 1 });
  console.error(
    `${name}: ${code === 0 ? "ok" : `exit ${code}`}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  if (code === 0) continue;
  process.exitCode = 1;
  break;
}
process.stdout.write(`\n${formatCounts(total)}\n`);

/** True where the preparation succeeded; otherwise the reader has been told. */
async function isReady(prepare: Stage["prepare"]): Promise<boolean> {
  try {
    await prepare?.();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Runs a command of the repository, passes its output on without the counts in it, and gives the counts. */
async function run(command: string): Promise<{ code: number; counts: TestCounts }> {
  const path = [join(repositoryRoot, "node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const child = spawn(command, {
    cwd: repositoryRoot,
    shell: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...colour, PATH: path },
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
  let counts = none;
  for await (const line of createInterface({ input: child.stdout })) {
    const found = parseCounts(line);
    if (found === undefined) process.stdout.write(`${line}\n`);
    else counts = addCounts(counts, found);
  }
  return { code: await ended, counts };
}
