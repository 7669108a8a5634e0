/**
 * npm run -s score -- --task TASK --in FILE --column NAME --out FILE [--format csv|tsv|jsonl]
 *
 * Adds a label and the probability of each label to every row. "-" is standard input or output. The format follows
 * the extension of the file; the output has that of the input. Cells are written as they are: a file for a
 * spreadsheet is better taken from the playground, which disarms formulas.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { OnnxScorer } from "../../src/lib/model/onnxScorer.js";
import { readModel } from "../artefacts.js";
import { findTask } from "../tasks/index.js";
import { formatOf } from "./format.js";
import { openOutput } from "./output.js";
import { readRows } from "./rows.js";
import { addedColumns, scoreRows } from "./score.js";

const usage =
  "npm run -s score -- --task TASK --in FILE|- --column NAME --out FILE|- [--format csv|tsv|jsonl]";

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      task: { type: "string" },
      in: { type: "string" },
      column: { type: "string" },
      out: { type: "string" },
      format: { type: "string" },
    },
  });
  const required = (name: "task" | "in" | "column" | "out") => {
    const value = options[name];
    if (!value) throw new Error(`missing option: --${name} (expected ${usage})`);
    return value;
  };
  const task = findTask(required("task"));
  const [file, column, target] = [required("in"), required("column"), required("out")];
  const format = formatOf(file, options.format);
  const { description, onnx } = await readModel(task.name);
  const scorer = await OnnxScorer.load(description, onnx);
  const bytes = file === "-" ? 0 : await sizeOf(file);
  const input = file === "-" ? process.stdin : createReadStream(file);
  const name = file === "-" ? "standard input" : file;

  const bar = progress(bytes);
  const output = openOutput(target);
  try {
    const reader = readRows(input, format, { column, added: addedColumns(description), name });
    const counts = await scoreRows(reader, scorer, output, (rows) => {
      bar?.update("bytesRead" in input ? input.bytesRead : 0, { rows });
    });
    await output.close();
    bar?.stop();
    console.error(`${counts.rows} rows scored, ${counts.blank} of them blank and left without a label`);
  } catch (error) {
    bar?.stop();
    await output.discard();
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
