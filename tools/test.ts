import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { repositoryRoot } from "../loaders/paths.js";
import { findBrowser } from "./browser.js";
import { startCommand } from "./command.js";
import { addCounts, formatCounts, parseCounts, type TestCounts } from "./counts.js";
import { isBuilt } from "./siteBuild.js";
import { formatSlowTest, parseSlowTest, slowest, type SlowTest } from "./slowTests.js";

interface Stage {
  name: string;
  command: string;
  /** What the command needs to have on the machine. */
  prepare?: () => Promise<unknown>;
}

/** What a command did; `lines` are what it said, counts and slow tests aside. */
interface Run {
  code: number;
  counts: TestCounts;
  lines: string[];
}

/** Those that measure time come last, one file at a time. */
const browserProjects = "--project browser --project timed";
const browserTests: Stage = {
  name: "browser tests",
  prepare: findBrowser,
  command: `vitest run ${browserProjects}`,
};
const none: TestCounts = { passed: 0, failed: 0, skipped: 0 };
const notRun: Run = { code: 1, counts: none, lines: [] };
let total = none;
let slowTests: SlowTest[] = [];
const times: string[] = [];

await startCommand(
  {
    call: "npm test --",
    purpose:
      "Checks types, lint, format and walls, builds the site, runs all tests; ends with the seconds of each stage, " +
      "the ten slowest tests, and the counts.",
    names: [
      "[words...]",
      "runs only the test files with one of these in their path, on a site that is up to date",
    ],
    examples: [
      ["npm test", "runs everything, in some minutes"],
      ["npm test -- slices", "runs the tests of slices, in seconds where the site is built"],
    ],
  },
  async (_, words) => {
    const lanes = words.length > 0 ? await lanesFor(words) : allLanes();
    const ends = await Promise.all(lanes.map(runLane));
    const last = words.length > 0 || !ends.every(Boolean) ? [] : [browserTests];
    if (!(await runLane(last)) || !ends.every(Boolean)) process.exitCode = 1;
    const summary = ["", ...times, "", ...slowTests.map(formatSlowTest), "", formatCounts(total), ""];
    process.stdout.write(summary.join("\n"));
  },
);

/**
 * What `npm test` runs at first, side by side: the stages of a lane follow each other, and one that fails ends its lane.
 * The browser tests come when all lanes have come to a good end, since they keep the machine busy and some measure time.
 */
function allLanes(): Stage[][] {
  return [
    [{ name: "site build", command: "npm run --silent build" }],
    [
      { name: "unit tests", command: "vitest run --project unit" },
      { name: "types, lint, format and walls", command: "npm run --silent check" },
    ],
  ];
}

/** What `npm test -- slices` runs: the test files with one of the words in their path, on a site that is up to date. */
async function lanesFor(words: readonly string[]): Promise<Stage[][]> {
  const filter = `--passWithNoTests ${words.map(quote).join(" ")}`;
  const listed = await run(`vitest list --filesOnly ${browserProjects} ${words.map(quote).join(" ")}`);
  const browser: Stage[] = [
    { name: "browser tests", prepare: findBrowser, command: `vitest run ${browserProjects} ${filter}` },
  ];
  if (!(await isBuilt())) browser.unshift({ name: "site build", command: "npm run --silent build" });
  return [
    [{ name: "unit tests", command: `vitest run --project unit ${filter}` }],
    ...(listed.lines.some((line) => line.includes(".test.ts")) ? [browser] : []),
  ];
}

/** Runs stages one after the other; false where one failed. */
async function runLane(lane: readonly Stage[]): Promise<boolean> {
  for (const stage of lane) if (!(await runStage(stage))) return false;
  return true;
}

/** Runs one stage and adds what it counted to the total; false where it failed. It speaks when it has ended. */
async function runStage({ name, prepare, command }: Stage): Promise<boolean> {
  const start = performance.now();
  process.stdout.write(`${name}: ${command} …\n`);
  const { code, counts, lines } = (await isReady(prepare)) ? await run(command) : notRun;
  total = addCounts(total, counts);
  // A stage can fail without a test that failed: a type error, or a test file that does not load.
  if (code !== 0 && counts.failed === 0) total = addCounts(total, { ...none, failed: 1 });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  times.push(`${name}: ${code === 0 ? "ok" : `exit ${code}`}, ${seconds} s`);
  process.stdout.write(["", ...lines, times.at(-1), ""].join("\n"));
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

/** Runs a command of the repository, and keeps its slow tests among the slowest of all. */
async function run(command: string): Promise<Run> {
  const path = [join(repositoryRoot, "node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const child = spawn(`${command} 2>&1`, {
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
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const found = parseCounts(line);
    const slow = parseSlowTest(line);
    if (found !== undefined) counts = addCounts(counts, found);
    else if (slow !== undefined) slowTests = slowest([...slowTests, slow]);
    else lines.push(line);
  }
  return { code: await ended, counts, lines };
}

function quote(word: string): string {
  return JSON.stringify(word);
}
