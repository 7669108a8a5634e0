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
    ...(await benchCommand(1_000_000)),
  ];
}

async function benchCommand(rows: number): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const input = join(folder, "titles.csv");
    const lines = syntheticTitles(rows).map((title, i) => `${i},"${title}"`);
    await writeFile(input, `id,Title\n${lines.join("\n")}\n`);
    const began = performance.now();
    const args = [
      "--task",
      "title-genre",
      "--in",
      input,
      "--column",
      "Title",
      "--out",
      join(folder, "out.csv"),
    ];
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--import",
      "tsx",
      "--input-type=module",
      "--eval",
      `process.argv.push(...${JSON.stringify(args)}); await import(${JSON.stringify(commandUrl)});
       process.on("exit", () => console.log(process.resourceUsage().maxRSS));`,
    ]);
    return [
      {
        name: `Command line, ${rows.toLocaleString("en-GB")} rows`,
        value: (performance.now() - began) / 1000,
        unit: "s",
      },
      {
        name: `Command line, ${rows.toLocaleString("en-GB")} rows, most memory`,
        value: Number(stdout.trim()) / 1024,
        unit: "MiB",
        target: "under 1 GB",
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

const commandUrl = new URL("../models/score/main.ts", import.meta.url).href;
