/**
 * npm run -s score -- --task TASK --in FILE --column NAME --out FILE [--format csv|tsv|jsonl] [--top N]
 *
 * Adds a label and the probability of each label to every row; for tasks with many labels, the labels joined by ";",
 * and with --top only the N most probable ones. --model FOLDER in place of --task takes a model from a folder that
 * "npm run train -- --table" wrote. "-" is standard input or output. The format follows
 * the extension of the file; the output has that of the input. Cells are written as they are: a file for a
 * spreadsheet is better taken from the playground, which disarms formulas.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { OnnxScorer } from "../../src/lib/model/onnxScorer.js";
import { readModel, readModelFolder } from "../artefacts.js";
import { taskName } from "../tasks.js";
import { formatOf } from "./format.js";
import { withOutput } from "./output.js";
import { readRows } from "./rows.js";
import { addedColumns, parseTop } from "./columns.js";
import { scoreRows } from "./score.js";

const usage =
  "npm run -s score -- --task TASK|--model FOLDER --in FILE|- --column NAME --out FILE|- [--format csv|tsv|jsonl] [--top N]";

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      task: { type: "string" },
      model: { type: "string" },
      in: { type: "string" },
      column: { type: "string" },
      out: { type: "string" },
      format: { type: "string" },
      top: { type: "string" },
    },
  });
  const required = (name: "task" | "in" | "column" | "out") => {
    const value = options[name];
    if (!value) throw new Error(`missing option: --${name} (expected ${usage})`);
    return value;
  };
  const top = parseTop(options.top);
  const folder = options.model;
  const task = folder === undefined ? taskName(required("task")) : "";
  const [file, column, target] = [required("in"), required("column"), required("out")];
  const format = formatOf(file, options.format);
  const { description, onnx } = await (folder === undefined ? readModel(task) : readModelFolder(folder));
  const scorer = await OnnxScorer.load(description, onnx);
  const bytes = file === "-" ? 0 : await sizeOf(file);
  const input = file === "-" ? process.stdin : createReadStream(file);
  const name = file === "-" ? "standard input" : file;

  const bar = progress(bytes);
  try {
    const reader = readRows(input, format, { column, added: addedColumns(description, top), name });
    const onProgress = (rows: number) => bar?.update("bytesRead" in input ? input.bytesRead : 0, { rows });
    const counts = await withOutput(target, (write) => scoreRows(reader, scorer, write, onProgress, top));
    bar?.stop();
    console.error(`${counts.rows} rows scored, ${counts.blank} of them blank and left without a label`);
  } catch (error) {
    bar?.stop();
    // A pipe that stays open would keep the process waiting.
    input.destroy();
    throw error;
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (cause) {
    throw new Error(`missing file: ${file} (expected the rows to score)`, { cause });
  }
}

/** A progress bar over the bytes of a file, where standard error is a terminal. */
function progress(bytes: number): SingleBar | undefined {
  if (!process.stderr.isTTY || bytes === 0) return undefined;
  const bar = new SingleBar({ format: "scoring {bar} {percentage}%, {rows} rows", stream: process.stderr });
  bar.start(bytes, 0, { rows: 0 });
  return bar;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? `error: ${error.message}` : error);
  process.exitCode = 1;
});
