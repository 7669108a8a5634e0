import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { LinearScorer } from "../src/lib/model/linearScorer.js";
import { OnnxScorer } from "../src/lib/model/onnxScorer.js";
import { readModel } from "../models/artefacts.js";
import { fastest, type Measurement } from "./measure.js";
import { syntheticTitles } from "./titles.js";

/** How fast titles are scored in Node: by the plain scorer, by ONNX Runtime, and from the command line. */
export async function benchScoring(): Promise<Measurement[]> {
  const { description, onnx } = await readModel("title-genre");
  const titles = syntheticTitles(20_000);
  const plain = new LinearScorer(description, onnx);
  const runtime = await OnnxScorer.load(description, onnx);
  const plainSeconds = await fastest(3, () => plain.score(titles));
  const runtimeSeconds = await fastest(3, () => runtime.score(titles));
  return [
    { name: "Plain scorer in Node", value: titles.length / plainSeconds, unit: "titles a second" },
    { name: "ONNX Runtime in Node", value: titles.length / runtimeSeconds, unit: "titles a second" },
    ...(await benchCommand(1_000_000, { threads: 1 })),
    ...(await benchCommand(1_000_000)),
    ...(await benchCommand(10_000_000)),
  ];
}

/** The command on a CSV file of so many rows, by one thread or by one for each core. */
async function benchCommand(rows: number, { threads }: { threads?: number } = {}): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const input = join(folder, "titles.csv");
    await writeFile(input, linesOf(rows));
    const began = performance.now();
    const args = [
      ...["--task", "title-genre", "--in", input, "--column", "Title", "--out", join(folder, "out.csv")],
      ...(threads === undefined ? [] : ["--threads", `${threads}`]),
    ];
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--import",
      "tsx",
      "--input-type=module",
      "--eval",
      `process.argv.push(...${JSON.stringify(args)}); await import(${JSON.stringify(commandUrl)});
       process.on("exit", () => console.log(process.resourceUsage().maxRSS));`,
    ]);
    const seconds = (performance.now() - began) / 1000;
    const name = `Command line, ${rows.toLocaleString("en-GB")} rows`;
    if (threads !== undefined) return [{ name: `${name}, one thread`, value: seconds, unit: "s" }];
    const memory = Number(stdout.trim()) / 1024;
    return [
      { name, value: seconds, unit: "s" },
      { name: `${name}, most memory`, value: memory, unit: "MiB", target: "under 1 GB" },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A table of made-up titles, a thousand rows at a time. */
function* linesOf(rows: number): Generator<string> {
  const titles = syntheticTitles(Math.min(rows, 100_000));
  yield "id,Title\n";
  for (let from = 0; from < rows; from += 1000)
    yield Array.from(
      { length: 1000 },
      (_, i) => `${from + i},"${titles[(from + i) % titles.length]}"\n`,
    ).join("");
}

const commandUrl = new URL("../models/score/main.ts", import.meta.url).href;
