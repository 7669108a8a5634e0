import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { readArtefact } from "../../../loaders/inputs.js";
import { trainOwnTask } from "./command.js";
import { ownOptions } from "./options.js";

/** A table that cannot be trained on, and what the command says of it. */
export interface Refusal {
  /** What is wrong with it, in words. */
  problem: string;
  message: string;
}

/** What happened when the example of the page "Bring your own task" was trained. */
export interface OwnExample {
  /** The table, a CSV. */
  table: string;
  rows: number;
  printed: string[];
  files: { name: string; bytes: number }[];
  /** The two files that the playground reads; the ONNX file in base 64. */
  model: { json: string; onnx: string };
  refusals: Refusal[];
}

const file = "recipes.csv";
const columns = { text: "description", labels: "kinds" };
const written = ["model.onnx", "model.json", "evaluation.json", "README.md", "sources.json"];

/** Trains a model of `models/examples/recipes.csv` as a reader would, and tries tables that are wrong. */
export async function ownExample(): Promise<OwnExample> {
  const folder = await mkdtemp(join(tmpdir(), "own-task-"));
  const relative = (text: string) => text.replaceAll(`${folder}${sep}`, "");
  try {
    const table = await readArtefact(`models/examples/${file}`);
    const path = join(folder, file);
    await writeFile(path, table);
    const out = join(folder, "recipes-model");
    const printed: string[] = [];
    await trainOwnTask(ownOptions({ table: path, ...columns, out }), (line) => printed.push(relative(line)));
    const contents = await Promise.all(written.map((name) => readFile(join(out, name))));
    const lines = table.toString().trimEnd().split("\n");
    return {
      table: table.toString(),
      rows: lines.length - 1,
      printed,
      files: written.map((name, i) => ({ name, bytes: contents[i].length })),
      model: { json: contents[1].toString(), onnx: contents[0].toString("base64") },
      refusals: await refusals(path, folder, relative),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function refusals(
  path: string,
  folder: string,
  relative: (text: string) => string,
): Promise<Refusal[]> {
  const lines = (await readFile(path, "utf8")).split("\n");
  const broken = [...lines.slice(0, 3), `"A loaf","['bread', 'vegan'"`, ...lines.slice(4)].join("\n");
  const attempts: [problem: string, content: string, options: Partial<typeof columns>][] = [
    ["a column that is not there", lines.join("\n"), { labels: "genres" }],
    ["an empty file", "", {}],
    ["a list of labels that does not close", broken, {}],
    ["a handful of rows", lines.slice(0, 6).join("\n"), {}],
  ];
  const told: Refusal[] = [];
  for (const [problem, content, options] of attempts) {
    await writeFile(path, content);
    const asked = ownOptions({ table: path, ...columns, ...options, out: join(folder, "none") });
    try {
      await trainOwnTask(asked, () => undefined);
    } catch (error) {
      told.push({ problem, message: relative(error instanceof Error ? error.message : String(error)) });
    }
  }
  return told;
}
