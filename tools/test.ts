import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { repositoryRoot } from "../loaders/paths.js";
import { findBrowser } from "./browser.js";
import { addCounts, formatCounts, parseCounts, type TestCounts } from "./counts.js";

interface Stage {
  name: string;
  /** What the command needs to have on the machine. */
  prepare?: () => Promise<unknown>;
  command: string;
}

/** What `npm test` runs at first, side by side: stages of a lane follow each other, and one that fails ends its lane. */
const lanes: Stage[][] = [
  [
    { name: "types, lint and format", command: "npm run --silent check" },
    { name: "unit tests", command: "vitest run --project unit" },
  ],
  [{ name: "site build", command: "npm run --silent build" }],
];

/** What runs when all lanes have come to a good end. */
const last: Stage[] = [
  { name: "browser tests", prepare: findBrowser, command: "vitest run --project browser" },
  { name: "timed browser tests", command: "vitest run --project timed" },
];

const none: TestCounts = { passed: 0, failed: 0, skipped: 0 };
let total = none;
const [spoken, ...silent] = lanes.map((lane, i) => runLane(lane, i > 0));
const outcomes = [await spoken, ...(await Promise.all(silent))];
if (!outcomes.every(Boolean) || !(await runLane(last, false))) process.exitCode = 1;
process.stdout.write(`\n${formatCounts(total)}\n`);

/** Runs stages one after the other; false where one failed. A held lane speaks when it has ended, not in between. */
async function runLane(lane: readonly Stage[], held: boolean): Promise<boolean> {
  const output = held ? new PassThrough() : process.stdout;
  const said = held ? text(output as PassThrough) : null;
  let succeeded = true;
  for (const stage of lane) {
    succeeded = await runStage(stage, output);
    if (!succeeded) break;
  }
  if (said !== null) {
    output.end();
    process.stdout.write(await said);
  }
  return succeeded;
}

/** Runs one stage and adds what it counted to the total; false where it failed. */
async function runStage({ name, prepare, command }: Stage, output: NodeJS.WritableStream): Promise<boolean> {
  const start = performance.now();
  output.write(`\n${name}: ${command}\n`);
  const { code, counts } = (await isReady(prepare)) ? await run(command, output) : { code: 1, counts: none };
  total = addCounts(total, counts);
  // A stage can fail without a test that failed: a type error, or a test file that does not load.
  if (code !== 0 && counts.failed === 0) total = addCounts(total, { ...none, failed: 1 });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  output.write(`${name}: ${code === 0 ? "ok" : `exit ${code}`}, ${seconds} s\n`);
  return code === 0;
}

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
async function run(
  command: string,
  output: NodeJS.WritableStream,
): Promise<{ code: number; counts: TestCounts }> {
  const path = [join(repositoryRoot, "node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const child = spawn(command, {
    cwd: repositoryRoot,
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...colour, PATH: path },
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
  child.stderr.pipe(output, { end: false });
  let counts = none;
  for await (const line of createInterface({ input: child.stdout })) {
    const found = parseCounts(line);
    if (found === undefined) output.write(`${line}\n`);
    else counts = addCounts(counts, found);
  }
  return { code: await ended, counts };
}
