import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { SingleBar } from "cli-progress";
import { OnnxScorer } from "../../src/lib/model/onnxScorer.js";
import { startCommand, usageOf, type OptionValues } from "../../tools/command.js";
import { artefactPath, readHeldOut, readModel, readModelFolder } from "../artefacts.js";
import { openDeepScorer, openOwnDeepScorer } from "../deepScorer.js";
import { taskName } from "../tasks.js";
import { parseEncoding } from "../../src/lib/catalogue/readers/bytes/encodings.js";
import { parseSeparator } from "../../src/lib/catalogue/readers/delimited/findSeparator.js";
import type { Choices, Reject } from "../../src/lib/catalogue/readers/table.js";
import { parseFormat } from "./format.js";
import { withOutput, type Write } from "./output.js";
import { RejectedRows } from "./rejects.js";
import { outputKind } from "./kinds/outputKind.js";
import { openRows, rejected } from "./rows.js";
import { addedCells, parseTop } from "./columns.js";
import { parsePromise, SamplingScorer } from "./promise.js";
import { scoreRows } from "./score.js";
import { heldOutTexts } from "../../src/lib/certainty/heldOutRecord.js";
import { promiseSentence } from "../../src/lib/certainty/promiseSentence.js";

/** What the command takes. */
const description = {
  call: "npm run -s score --",
  purpose:
    "Adds a label and the probability of each label to every row of a file; for tasks with many labels, the labels " +
    'joined by ";". Cells are written as they are: a file for a spreadsheet is better taken from the playground, ' +
    "which disarms formulas.",
  options: {
    "--task <task>": "a folder of models/, such as title-genre",
    "--model <folder>": 'in place of --task: a folder that "npm run train -- --table" wrote',
    "--deep":
      "words and the sentence encoder together, some fifty titles a second; of a model of yours, where it was trained so",
    "--in <file>":
      'CSV, TSV, JSON, Parquet, Arrow, MARC 21 or MARCXML, also gzipped or in a zip, found by looking; "-" is standard input',
    "--column <name>": "which column holds the texts",
    "--out <file>":
      'where to write, in the format of the input, or as CSV where that is none of those; "-" is standard output',
    "--format <format>": "csv, tsv or jsonl: the format of the output, where it is to be another",
    "--separator <sign>":
      "the sign between cells, or comma, semicolon, tab or bar, where looking finds the wrong one",
    "--encoding <name>": "such as utf-8, windows-1252 or marc-8, where looking finds the wrong one",
    "--rejects <file>": "writes the rows that cannot be used, with line and reason, as CSV",
    "--strict": "stops at the first row that cannot be used",
    "--top <number>": "names that many of the likeliest labels, in place of a column for each",
    "--promise <share>":
      "of a model of two labels: says of which labels of this very file it can be promised that so many are right",
  },
  examples: [
    [
      "npm run -s score -- --task title-genre --in titles.csv --column Title --out scored.csv",
      "adds label, p_fiction and p_non-fiction to each row",
    ],
    [
      "npm run -s score -- --task book-genres --in - --column text --out - --top 5 < blurbs.jsonl",
      "reads and writes a pipe, and names the five likeliest genres",
    ],
    [
      "npm run -s score -- --task title-genre --in titles.csv --column Title --out scored.csv --promise 0.95",
      "says besides from which probability 95% of the labels are right, if titles like these are labelled alike elsewhere",
    ],
  ],
} as const;

async function score(options: OptionValues<keyof typeof description.options>): Promise<void> {
  const required = (name: "task" | "in" | "column" | "out") => {
    const value = options[name];
    if (!value) throw new Error(`missing option: --${name} (expected ${usageOf(description)})`);
    return value;
  };
  const top = parseTop(options.top);
  const accuracy = parsePromise(options.promise);
  const folder = options.model;
  const task = folder === undefined ? taskName(required("task")) : "";
  const [file, column, target] = [required("in"), required("column"), required("out")];
  const output = parseFormat(options.format);
  const choices: Choices = {
    ...(options.separator !== undefined && {
      format: "delimited",
      separator: parseSeparator(options.separator),
    }),
    ...(options.encoding !== undefined && { encoding: parseEncoding(options.encoding) }),
  };
  if (options.deep && accuracy !== undefined)
    throw new Error("conflicting options: --deep and --promise (expected one of them)");
  const model = await (folder === undefined ? readModel(task) : readModelFolder(folder));
  const labelled = accuracy !== undefined && (await readHeldOut(folder ?? artefactPath(task, "")));
  const scorer = await (!options.deep
    ? OnnxScorer.load(model.description, model.onnx)
    : folder === undefined
      ? openDeepScorer(task)
      : openOwnDeepScorer(folder));
  const sampling = labelled && new SamplingScorer(scorer, heldOutTexts(labelled, model.description));
  const bytes = file === "-" ? 0 : await sizeOf(file);
  const input = file === "-" ? process.stdin : createReadStream(file);
  const name = file === "-" ? "standard input" : file;

  const bar = progress(bytes);
  try {
    const onProgress = (rows: number) => bar?.update("bytesRead" in input ? input.bytesRead : 0, { rows });
    const added = addedCells(model.description, top);
    const scoreAll = async (writeReject?: Write) => {
      const broken = new RejectedRows(name, writeReject);
      const rows = await openRows(input, { column, added: added.names, name, choices });
      rows.found.notes.forEach((note) => console.error(note));
      const kind = outputKind(rows.found, output, added);
      const onReject = (reject: Reject) => {
        if (options.strict) throw rejected(reject, name);
        return broken.add(reject);
      };
      return withOutput(target, async (write) => ({
        counts: await scoreRows(rows, sampling || scorer, { kind, write, onReject, onProgress }),
        broken,
      }));
    };
    const { counts, broken } = await (options.rejects === undefined
      ? scoreAll()
      : withOutput(options.rejects, scoreAll));
    bar?.stop();
    console.error(`${counts.rows} rows scored, ${counts.blank} of them blank and left without a label`);
    if (broken.sentence !== undefined) console.error(broken.sentence);
    const { certain } = scorer.description;
    if (certain) console.error(promiseSentence(certain));
    if (sampling && accuracy !== undefined) console.error(await sampling.promise(accuracy));
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

await startCommand(description, score);
