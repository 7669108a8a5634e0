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
}

/** The settings by the options of the command. @param usage how it is called @throws if an option is missing or wrong */
export function parseSettings(
  options: OptionValues<keyof typeof description.options>,
  usage: string,
): RunSettings {
  const required = (name: "task" | "in" | "column" | "out") => {
    const value = options[name];
    if (!value) throw new Error(`missing option: --${name} (expected ${usage})`);
    return value;
  };
  const { model: folder, deep, strict, force, resume, quiet, rejects } = options;
  const promise = parsePromise(options.promise);
  const top = parseTop(options.top);
  const model = folder === undefined ? { task: taskName(required("task")) } : { folder };
  const [input, column, out] = [required("in"), required("column"), required("out")];
  const named = formatOfName(out);
  const shard = parseShard(options.shard);
  if (deep && promise !== undefined)
    throw new Error("conflicting options: --deep and --promise (expected one of them)");
  const format = parseFormat(options.format) ?? named.format;
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
  };
}

function parseThreads(option: string | undefined): number {
  if (option === undefined) return availableParallelism();
  const threads = Number(option);
  if (!(Number.isInteger(threads) && threads > 0))
    throw new Error(`invalid option: --threads ${option} (expected a whole number above 0)`);
  return threads;
}
