import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "../../../loaders/paths.js";
import { artefactPath, readModel } from "../../../models/artefacts.js";
import { usageFiles } from "../../../models/share/usageFiles.js";
import { taskNames } from "../../../models/tasks.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import { openPythonEnvironment, type PythonEnvironment } from "../../../tools/pythonEnvironment.js";
import { testTexts } from "../../lib/model/texts.js";

/** Titles with each sign that some feature reads: names of program text, forms, what cataloguers add. */
const signs = [
  "The history of poetry, or, A novel about “Poems” ... with plates, etc.",
  "Why does UITableView -> c# in node.js 3.0 & .net != $_ {} html5?",
  "[The Works] of [several] ſtories; Œuvres d’Été: Märchen. Повесть",
  "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z and more words than twenty-four",
];
const texts = [...testTexts(), ...signs];

let python: PythonEnvironment;
let folder = "";

beforeAll(async () => {
  const requirements = join(repositoryRoot, "models", "share", "usage", "python", "requirements.txt");
  python = await openPythonEnvironment(requirements);
  folder = await mkdtemp(join(tmpdir(), "usage-"));
  for (const [path, content] of Object.entries(await usageFiles())) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await symlink(join(repositoryRoot, "node_modules"), join(folder, "node_modules"));
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Puts a task's model where the programs look for it. */
async function place(task: string): Promise<void> {
  for (const file of ["model.json", "model.onnx"]) {
    await rm(join(folder, file), { force: true });
    await symlink(artefactPath(task, file), join(folder, file));
  }
}

/** Runs a program of the bundle. @throws if it fails */
function run(command: string, args: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
  });
  if (status !== 0)
    throw new Error(`failed program: ${args.join(" ")}: ${stderr.slice(-1000)} (expected exit code 0)`);
  return stdout;
}

const pythonCall = `
import json, pathlib, sys
sys.path.insert(0, "usage/python")
from score import Model
print(json.dumps(Model(pathlib.Path(".")).score(json.load(sys.stdin)).tolist()))
`;

function largestDifference(a: readonly number[], b: ArrayLike<number>): number {
  expect(a).toHaveLength(b.length);
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i])), 0);
}

describe.each(taskNames())("the model of %s", (task) => {
  let expected: Float32Array;
  beforeAll(async () => {
    await place(task);
    const { description, onnx } = await readModel(task);
    expected = (await new LinearScorer(description, onnx).score(texts)).values;
  });

  it("gives Python the site's probabilities, to 1e-5", ({ skip }) => {
    if ("missing" in python) return skip(`skipped the example in Python, since ${python.missing}`);
    const said = run(python.interpreter, ["-c", pythonCall], JSON.stringify(texts));
    expect(largestDifference((JSON.parse(said) as number[][]).flat(), expected)).toBeLessThan(1e-5);
  });

  it("gives TypeScript the site's probabilities, to 1e-5", async () => {
    const program = pathToFileURL(join(folder, "usage", "typescript", "score.ts")).href;
    const { Model } = (await import(
      program
    )) as typeof import("../../../models/share/usage/typescript/score.js");
    const model = await Model.open(pathToFileURL(`${folder}/`));
    expect(largestDifference((await model.score(texts)).flat(), expected)).toBeLessThan(1e-5);
  });
});

describe("the two programs, given two lines,", () => {
  const lines = "The history of Kent\nPoems, by a lady\n";
  const parsed = (said: string) =>
    said
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, number>);
  const rounded = (rows: Record<string, number>[]) =>
    rows.map((row) => Object.entries(row).map(([label, p]) => `${label} ${p.toFixed(4)}`));

  it("print a line of probabilities for each, and the same", async ({ skip }) => {
    await place("title-genre");
    const program = join("usage", "typescript", "score.ts");
    const typescript = parsed(run(process.execPath, ["--import", "tsx", program], lines));
    expect(typescript).toHaveLength(2);
    expect(typescript[0].non_fiction).toBeGreaterThan(0.9);
    expect(typescript[1].fiction).toBeGreaterThan(0.9);
    if ("missing" in python) return skip(`skipped the example in Python, since ${python.missing}`);
    const inPython = join("usage", "python", "score.py");
    expect(rounded(parsed(run(python.interpreter, [inPython], lines)))).toEqual(rounded(typescript));
  });
});
