import type { CommandDescription } from "../../tools/command.js";
import { recordOptions } from "./records/options.js";
import { exitCodes } from "./output/exitCodes.js";

/** What the command takes. */
export const description = {
  call: "npm run -s score --",
  purpose:
    "Adds a label and the probability of each label to every row of a file; for tasks with many labels, the labels " +
    'joined by ";". Cells are written as they are: a file for a spreadsheet is better taken from the playground, ' +
    "which disarms formulas. Or adds to MARC records the term of each label that the model is certain of, every other " +
    "byte staying as it is.",
  options: {
    "--task <task>": "a folder of models/, such as title-genre",
    "--model <folder>": 'in place of --task: a folder that "npm run train -- --table" wrote',
    "--deep":
      "words and the sentence encoder together, some fifty titles a second; of a model of yours, where it was trained so",
    "--in <file>":
      'CSV, TSV, JSON, Parquet, Arrow, MARC 21 or MARCXML, also gzipped or in a zip, found by looking; "-" is standard input',
    "--column <name>": "which column holds the texts; of records, the title if not given",
    "--out <file>":
      'where to write, in the format of its ending (.csv, .tsv, .jsonl, .parquet; .mrc and .xml for records), else in that of the input, or as CSV where that is none of those; packed where it ends in .gz; "-" is standard output',
    "--format <format>":
      "csv, tsv, jsonl, parquet or marc: the format of the output, where it is to be another",
    "--gzip": "packs the output",
    "--force": "writes over an output that is there",
    "--resume":
      "goes on with what a run of the same options has begun, and keeps what this one has begun if it fails",
    "--shard <number/count>":
      "scores one of so many parts of the file; the outputs of all, put together in order, are the output for the whole, whose heading the first one has; of Parquet, each is a file of its own",
    "--threads <number>": "how many cores to use; all if not given",
    "--separator <sign>":
      "the sign between cells, or comma, semicolon, tab or bar, where looking finds the wrong one",
    "--encoding <name>": "such as utf-8, windows-1252 or marc-8, where looking finds the wrong one",
    "--rejects <file>":
      "writes the rows that cannot be used, with line and reason, as CSV; of a shard, lines are counted from its first on",
    "--strict": "stops at the first row that cannot be used",
    "--top <number>": "names that many of the likeliest labels, in place of a column for each",
    "--promise <share>":
      "of a model of two labels: says of which labels of this very file it can be promised that so many are right",
    ...recordOptions,
    "--quiet": "says nothing but what went wrong",
  },
  exitCodes,
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
    [
      "npm run -s score -- --task title-genre --in titles.csv.gz --column Title --out 3.csv.gz --shard 3/8 --resume",
      "scores the third eighth of a large file, and after a kill goes on where it was",
    ],
    [
      "npm run -s score -- --task title-genre --in records.mrc --out labelled.mrc --agency DE-1",
      "adds to each record that is certain to be fiction the term of LCGFT, and whose label it is",
    ],
    ["npm run -s score -- --in labelled.mrc --out records.mrc --remove", "takes out again what was added"],
  ],
} as const satisfies CommandDescription<string>;
