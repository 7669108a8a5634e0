import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { repositoryRoot } from "../../../loaders/paths.js";
import { readModel } from "../../../models/artefacts.js";
import { buildPackage } from "../../../models/package/build.js";
import { usageFiles } from "../../../models/share/usageFiles.js";
import { testTitles } from "../../../models/title-genre/testTitles.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import { openPythonEnvironment } from "../../../tools/pythonEnvironment.js";
import { testTexts } from "../../lib/model/texts.js";

const run = promisify(execFile);

let folder: string;
/** A folder of somebody who has installed the library from its packed file. */
let user: string;
let packed: { size: number; filename: string };
let texts: string[];
let expected: Float32Array;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "package-"));
  user = join(folder, "user");
  await buildPackage(join(folder, "library"));
  await mkdir(user);
  const { stdout } = await run("npm", ["pack", "--json", "../library"], { cwd: user });
  [packed] = JSON.parse(stdout) as [typeof packed];
  await writeFile(join(user, "package.json"), '{"private":true,"type":"module"}');
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", packed.filename], { cwd: user });
  texts = [...testTexts(), ...(await testTitles()).texts.title];
  const { description, onnx } = await readModel("title-genre");
  expected = (await new LinearScorer(description, onnx).score(texts)).values;
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The installed library. */
function library(): Promise<typeof import("../../../models/package/library/index.js")> {
  return import(pathToFileURL(join(user, "node_modules", "genre-scorer", "index.js")).href) as never;
}

function largestDifference(found: readonly number[]): number {
  expect(found).toHaveLength(expected.length);
  return found.reduce((most, value, i) => Math.max(most, Math.abs(value - expected[i])), 0);
}

/** Runs a program of somebody who has installed the library. */
async function output(name: string, program: string): Promise<string> {
  await writeFile(join(user, name), program);
  return (await run(process.execPath, [name], { cwd: user })).stdout.trim();
}

it("is 100 kB at most when packed, and needs no other package", async () => {
  expect(packed.size).toBeLessThanOrEqual(100_000);
  const file = await readFile(join(user, "node_modules", "genre-scorer", "package.json"), "utf8");
  expect(Object.keys(JSON.parse(file) as object)).not.toContain("dependencies");
});

it("does what its page says", async () => {
  const page = await readFile(join(user, "node_modules", "genre-scorer", "README.md"), "utf8");
  const [, example] = /```js\n([^]+?)```/.exec(page)!;
  const [, said] = /\/\/ (.+)$/m.exec(example)!;
  expect(await output("example.js", example)).toBe(said);
});

it("gives the site's probabilities to 1e-6, of all test texts", async () => {
  const { probabilities } = await library();
  expect(largestDifference(texts.flatMap((text) => probabilities(text)))).toBeLessThan(1e-6);
});

it("gives the probabilities of the example in Python to 1e-6, of all test texts", async ({ skip }) => {
  const requirements = join(repositoryRoot, "models", "share", "usage", "python", "requirements.txt");
  const python = await openPythonEnvironment(requirements);
  if ("missing" in python) return skip(`skipped the example in Python, since ${python.missing}`);
  for (const [path, content] of Object.entries(await usageFiles())) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const { onnx } = await readModel("title-genre");
  await writeFile(join(folder, "model.onnx"), onnx);
  await writeFile(
    join(folder, "model.json"),
    await readFile(join(repositoryRoot, "models", "title-genre", "model.json")),
  );
  await writeFile(join(folder, "texts.json"), JSON.stringify(texts));
  const program = `
import json, pathlib, sys
sys.path.insert(0, "usage/python")
from score import Model
print(json.dumps(Model(pathlib.Path(".")).score(json.load(open("texts.json", encoding="utf-8"))).tolist()))
`;
  const { stdout } = await run(python.interpreter, ["-c", program], { cwd: folder, maxBuffer: 2 ** 26 });
  const { probabilities } = await library();
  const found = texts.flatMap((text) => probabilities(text));
  const said = (JSON.parse(stdout) as number[][]).flat();
  expect(Math.max(...found.map((value, i) => Math.abs(value - said[i])))).toBeLessThan(1e-6);
}, 300_000);

it("decides nothing of a blank text, and is certain where the model promises to be right", async () => {
  const { classify, labels } = await library();
  expect(classify(" \n")).toBeUndefined();
  expect(classify("Poems. A novel")).toMatchObject({ label: labels[1], certain: true });
  const unsure = texts.map((text) => classify(text)).filter((answer) => answer?.certain === false);
  expect(unsure.length).toBeGreaterThan(0);
});

it("works in a worker", async () => {
  await writeFile(
    join(user, "worker.js"),
    `import { parentPort } from "node:worker_threads";
     import { classify } from "genre-scorer";
     parentPort.postMessage(classify("A history of Kent").label);`,
  );
  const program = `import { Worker } from "node:worker_threads";
    new Worker(new URL("worker.js", import.meta.url)).on("message", (label) => console.log(label));`;
  expect(await output("starts.js", program)).toBe("non_fiction");
});

it("has types that a strict compiler takes", async () => {
  const file = join(user, "typed.ts");
  await writeFile(
    file,
    `import { classify, labels, probabilities, type Answer } from "genre-scorer";
     const answer: Answer | undefined = classify("Poems");
     export const shown: string = \`\${answer?.label ?? labels[0]} \${probabilities("Poems")[0].toFixed(3)}\`;
     // @ts-expect-error A text is no number.
     classify(1);`,
  );
  const program = ts.createProgram([file], {
    ...{ strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2022 },
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  });
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
});
