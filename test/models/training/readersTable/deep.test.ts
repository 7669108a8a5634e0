import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openOwnDeepScorer } from "../../../../models/deepScorer.js";
import { trainOwnTask } from "../../../../models/training/readersTable/command.js";
import { ownOptions } from "../../../../models/training/readersTable/options.js";

const table = "models/examples/recipes.csv";
const columns = { text: "description", labels: "kinds" };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "own-deep-"));
  for (const deep of [true, false])
    await trainOwnTask(
      ownOptions({ table, ...columns, deep, out: join(folder, deep ? "deep" : "words") }),
      () => undefined,
    );
}, 240_000);

afterAll(() => rm(folder, { recursive: true }));

test("a reader's table is learned with the encoder besides, and the model scores texts from its folder", async () => {
  const scorer = await openOwnDeepScorer(join(folder, "deep"));
  const { values, labels } = await scorer.score(["A thick soup of leeks and lentils, without meat or milk."]);
  expect(labels[values.indexOf(Math.max(...values))]).toMatch(/soup|vegan/);
});

test("its figures stand beside those of words alone, and its look at the test texts is counted", async () => {
  const evaluation = JSON.parse(await readFile(join(folder, "deep", "evaluation.json"), "utf8")) as {
    models: Record<string, { test: { microF1: { value: number } } }>;
    testLooks: string[];
  };
  expect(Object.keys(evaluation.models)).toContain("deep");
  expect(evaluation.models["deep"].test.microF1.value).toBeGreaterThan(0.9);
  expect(evaluation.testLooks).toHaveLength(2);
});

test("a model that was trained without it says how to get it", async () => {
  await expect(openOwnDeepScorer(join(folder, "words"))).rejects.toThrow(
    /missing file: .*deep\.json.*--deep/,
  );
});
