import { availableParallelism } from "node:os";
import { parseEncoding } from "../../src/lib/catalogue/readers/bytes/encodings.js";
import { parseSeparator } from "../../src/lib/catalogue/readers/delimited/findSeparator.js";
import type { Choices } from "../../src/lib/catalogue/readers/table.js";
import type { OptionValues } from "../../tools/command.js";
import { taskName } from "../tasks.js";
import { parseTop } from "./columns.js";
import { formatOfName, parseFormat, type Format } from "./format.js";
import type { ChosenModel } from "./model.js";
import type { description } from "./options.js";
import { parsePromise } from "./promise.js";
import type { Removal } from "./records/removeLabels.js";
import { parseRecordRequest, parseRunFilter, type RecordRequest } from "./records/settings.js";
import { parseShard, type Shard } from "./shard.js";

/** What a run is to do. */
export interface RunSettings extends ChosenModel {
  /** A file, or "-" for a pipe, like `out`. */
  input: string;
  choices: Choices;
  column: string;
  top: number | undefined;
  out: string;
  format: Format | undefined;
  gzip: boolean;
  rejects: string | undefined;
  strict: boolean;
  force: boolean;
  resume: boolean;
  shard: Shard | undefined;
  threads: number;
  /** The share of labels that is to be right, where a promise is asked for. */
  promise: number | undefined;
  quiet: boolean;
  /** What was asked of records, where these are written. */
  records: RecordRequest | undefined;
}

type Options = OptionValues<keyof typeof description.options>;

/** The settings by the options of the command. @param usage how it is called @throws if an option is missing or wrong */
export function parseSettings(options: Options, usage: string): RunSettings {
  const required = requiredOf(options, usage);
  const { model: folder, deep, strict, force, resume, quiet, rejects } = options;
  const promise = parsePromise(options.promise);
  const top = parseTop(options.top);
  const named = formatOfName(options.out ?? "");
  const format = parseFormat(options.format) ?? named.format;
  // What is said of records is their title, and most often asked whether it is fiction.
  const usual = format === "marc" ? { task: "title-genre", column: "title" } : undefined;
  const model =
    folder === undefined ? { task: taskName(options.task || (usual?.task ?? required("task"))) } : { folder };
  const input = required("in");
  const column = options.column || (usual?.column ?? required("column"));
  const out = required("out");
  const shard = parseShard(options.shard);
  if (deep && promise !== undefined)
    throw new Error("conflicting options: --deep and --promise (expected one of them)");
  const gzip = options.gzip || named.gzip;
  if (gzip && format === "parquet")
    throw new Error(
      "conflicting options: --gzip and parquet (expected one of them; Parquet is packed inside)",
    );
  if (input === "-" && (resume || shard))
    throw new Error(
      `conflicting options: --in - and --${resume ? "resume" : "shard"} (expected a file, which can be read from any place on)`,
    );
  if (rejects !== undefined && rejects === out)
    throw new Error(`conflicting options: --out ${out} and --rejects ${rejects} (expected two files)`);
  return {
    model,
    deep,
    input,
    choices: {
      ...(options.separator !== undefined && {
        format: "delimited",
        separator: parseSeparator(options.separator),
      }),
      ...(options.encoding !== undefined && { encoding: parseEncoding(options.encoding) }),
    },
    column,
    top,
    out,
    format,
    gzip,
    rejects,
    strict,
    force,
    resume,
    shard,
    threads: parseThreads(options.threads),
    promise,
    quiet,
    records: format === "marc" ? parseRecordRequest(options, out) : undefined,
  };
}

/** What labels are to be taken out of, by the options. @throws if an option is missing or wrong */
export function parseRemoval(options: Options, usage: string): Removal {
  const required = requiredOf(options, usage);
  const [input, out] = [required("in"), required("out")];
  const { task, force } = options;
  const filter = parseRunFilter(options, task);
  return { input, out, gzip: options.gzip || formatOfName(out).gzip, force, filter };
}

function requiredOf(options: Options, usage: string) {
  return (name: "task" | "in" | "column" | "out") => {
    const value = options[name];
    if (!value) throw new Error(`missing option: --${name} (expected ${usage})`);
    return value;
  };
}

function parseThreads(option: string | undefined): number {
  if (option === undefined) return availableParallelism();
  const threads = Number(option);
  if (!(Number.isInteger(threads) && threads > 0))
    throw new Error(`invalid option: --threads ${option} (expected a whole number above 0)`);
  return threads;
}
