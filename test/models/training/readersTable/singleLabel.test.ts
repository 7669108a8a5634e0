import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readModelFolder } from "../../../../models/artefacts.js";
import { trainOwnTask } from "../../../../models/training/readersTable/command.js";
import { ownOptions } from "../../../../models/training/readersTable/options.js";
import type { Evaluation, SingleLabelRecord } from "../../../../src/lib/model/evaluation.js";
import { LinearScorer } from "../../../../src/lib/model/linearScorer.js";
import { OnnxScorer } from "../../../../src/lib/model/onnxScorer.js";
import { runCommand } from "../../score/command.js";
import { madeUpShelves, shelfNames } from "./madeUpShelves.js";

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "shelves-"))));
afterAll(() => rm(folder, { recursive: true }));

/** Trains on a table and gives what was printed. */
async function train(name: string, content: string, options: Record<string, string> = {}): Promise<string[]> {
  const table = join(folder, name);
  await writeFile(table, content);
  const printed: string[] = [];
  const asked = ownOptions({ table, text: "title", label: "shelf", ...options });
  await trainOwnTask(asked, (line) => printed.push(line));
  return printed;
}

async function evaluationOf(name: string): Promise<Evaluation<SingleLabelRecord>> {
  const content = await readFile(join(folder, `${name}-model`, "evaluation.json"), "utf8");
  return JSON.parse(content) as Evaluation<SingleLabelRecord>;
}

describe("a table of four shelves", () => {
  let printed: string[];
  beforeAll(async () => (printed = await train("four.csv", madeUpShelves())));

  it("trains a multiclass model that has the names of the shelves as they are written", async () => {
    const { description, onnx } = await readModelFolder(join(folder, "four.csv-model"));
    expect(description).toMatchObject({
      kind: "multiclass",
      labels: shelfNames,
      names: shelfNames,
      thresholds: [],
    });
    const texts = [
      "Ballads of the nightingale",
      "A digest of bankruptcy",
      "A map of Lapland",
      "Receipts for jams",
    ];
    const plain = await new LinearScorer(description, onnx).score(texts);
    const runtime = await (await OnnxScorer.load(description, onnx)).score(texts);
    const expected = ["Poetry", "Law (civil)", "Geography & Topography", "cookery_and_home"];
    expected.forEach((shelf, t) => {
      const own = plain.values.subarray(t * 4, (t + 1) * 4);
      expect(own.indexOf(Math.max(...own))).toBe(shelfNames.indexOf(shelf));
      expect(own.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 5);
      own.forEach((p, label) => expect(runtime.values[t * 4 + label]).toBeCloseTo(p, 5));
    });
  });

  it("is measured by cross-validation and on a fifth set aside, with a matrix of four by four", async () => {
    const { models, final, labels, data, testLooks } = await evaluationOf("four.csv");
    const { validation, test, training, strongest } = models[final];
    expect([labels, final, testLooks.length]).toEqual([shelfNames, "linear", 1]);
    expect(data?.table).toMatchObject({ read: 280 });
    expect(test?.confusion).toHaveLength(4);
    expect(test?.confusion.flat().reduce((sum, n) => sum + n, 0)).toBe(data?.test);
    expect(validation.n).toBe(training.n);
    expect(validation.accuracy.value).toBeGreaterThan(0.9);
    expect(test?.macroF1.value).toBeGreaterThan(0.9);
    for (const { support, reliability } of test?.labels ?? []) {
      expect(support).toBeGreaterThan(5);
      expect(reliability?.reduce((sum, { count }) => sum + count, 0)).toBe(data?.test);
    }
    expect(strongest["Poetry"].map(({ name }) => name).join(" ")).toMatch(/ode|verses|ballads|sonnets/);
    expect(printed.at(-1)).toMatch(
      /^written: model\.onnx, model\.json, evaluation\.json, README\.md, sources\.json in/,
    );
  });

  it("has a card that says what it tells, and nothing of other tasks", async () => {
    const card = await readFile(join(folder, "four.csv-model", "README.md"), "utf8");
    expect(card).toContain(shelfNames.join(", "));
    expect(card).toContain('column "title" of four.csv with the label of column "shelf"');
    expect(card).not.toMatch(/fiction|nineteenth|NaN|undefined|null/);
  });

  it("gives the same bytes twice", async () => {
    await train("again.csv", madeUpShelves());
    const [one, other] = await Promise.all(
      ["four", "again"].map(async (name) => (await readModelFolder(join(folder, `${name}.csv-model`))).onnx),
    );
    // The name of the task, which is that of the table, is all that differs.
    expect(other.length - one.length).toBe(2 * ("again".length - "four".length));
  });

  it("scores a file with the label and the probability of each", async () => {
    const input = join(folder, "in.csv");
    await writeFile(input, "id,title\n1,Sonnets upon melancholy\n2,\n");
    const model = join(folder, "four.csv-model");
    const options = ["--model", model, "--in", input, "--column", "title", "--out", "-"];
    const { code, stdout } = await runCommand("models/score/main.ts", options);
    expect(code).toBe(0);
    const rows: Record<string, string>[] = parse(stdout, { columns: true });
    expect(Object.keys(rows[0])).toEqual(["id", "title", "label", ...shelfNames.map((name) => `p_${name}`)]);
    expect(rows.map(({ label }) => label)).toEqual(["Poetry", ""]);
    expect(Number(rows[0]["p_Poetry"])).toBeGreaterThan(0.5);
  });
});

describe("a table of two shelves", () => {
  it("trains a binary model with a threshold for the second", async () => {
    await train("two.csv", madeUpShelves(60, 2, ["Law (civil)", "Poetry"]));
    const { description } = await readModelFolder(join(folder, "two.csv-model"));
    expect(description).toMatchObject({ kind: "binary", labels: ["Law (civil)", "Poetry"] });
    expect(description.thresholds).toHaveLength(1);
    expect(description.certain).toBeDefined();
    const { models } = await evaluationOf("two.csv");
    expect(models["linear"].test?.confusion).toHaveLength(2);
  });
});

describe("a table that makes no single-label model", () => {
  const four = madeUpShelves();

  it.each<[string, string, Record<string, string>, RegExp]>([
    [
      "has no such column",
      four,
      { label: "genre" },
      /^missing column: "genre" in .* \(expected one of "title", "shelf"\)$/,
    ],
    [
      "has one label only",
      madeUpShelves(60, 1, ["Poetry"]),
      {},
      /^too few labels: "Poetry" \(\d+\) in column "shelf"/,
    ],
    ["has no labels", four.replaceAll(/,"[^"]+"$/gm, ","), {}, /^too few labels: none in column "shelf"/],
    [
      "has a class with too few texts",
      `${four}"On bees","Bees"\n"Of hives","Bees"\n`,
      {},
      /^too few texts: 1 of 5 labels in column "shelf" of .*, "Bees" \(2\) \(expected at least 5 texts of each; with --minimum 5/,
    ],
    ["has a handful of rows", madeUpShelves(6), {}, /^too few texts: \d+ with one of 4 labels/],
  ])("because it %s is refused with one sentence", async (_, content, options, message) => {
    await expect(train("bad.csv", content, options)).rejects.toThrow(message);
    await expect(readFile(join(folder, "bad.csv-model", "model.json"))).rejects.toThrow("ENOENT");
  });

  it("leaves a class with too few texts out where that is asked for", async () => {
    const printed = await train("rare.csv", `${four}"On bees","Bees"\n"Of hives","Bees"\n`, { minimum: "5" });
    expect(printed).toContain("1 of 5 labels have fewer than 5 texts and are left out");
    expect((await evaluationOf("rare.csv")).labels).toEqual(shelfNames);
  });
});
