import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { repositoryRoot } from "../loaders/paths.js";
import { openPythonEnvironment } from "../tools/pythonEnvironment.js";
import type { RecordedRates } from "./readme.js";
import { difference, run, succeeds, type Check, type ScoredRow, type Trial } from "./trial.js";

const recipe = (...path: string[]) => join(repositoryRoot, "deploy", ...path);

/** Spark in local mode: two workers, and four attempts at each part. */
export const checkSpark: Check = async (trial) => {
  if (!(await succeeds("java", ["-version"]))) return { skipped: "there is no Java here" };
  return checkPython("spark", trial, ["--master", "local[2,4]"]);
};

/** Dask on a cluster of two processes. */
export const checkDask: Check = (trial) =>
  checkPython("dask", trial, ["--rows", String(Math.ceil(trial.rows / 4))]);

async function checkPython(name: string, trial: Trial, options: readonly string[]): ReturnType<Check> {
  const environment = await openPythonEnvironment(recipe(name, "requirements.txt"));
  if ("missing" in environment) return { skipped: environment.missing };
  const { interpreter } = environment;
  const out = join(trial.folder, `${name}.out`);
  const marker = join(trial.folder, `${name}.lost`);
  await run(
    interpreter,
    [
      recipe(name, "score_table.py"),
      trial.bundle,
      trial.parquet,
      out,
      "--column",
      "title",
      ...options,
      "--lose-a-worker",
      marker,
    ],
    { PYSPARK_PYTHON: interpreter, PYTHONDONTWRITEBYTECODE: "1" },
  );
  if (!existsSync(marker)) throw new Error(`unlost worker: ${name} (expected one to end on the way)`);
  const found = await parquetRows(out);
  const problem = difference(found, trial.expected);
  if (problem) throw new Error(`other result: ${name}: ${problem}`);
  if (trial.rates.python === undefined) Object.assign(trial.rates, await pythonRates(interpreter, trial));
  return {
    said: `${found.length} rows as the command line scores them, one without a title left blank, after a worker was lost`,
  };
}

/** Titles that one core scores, and of which it makes features, in a second by the Python example, its start left out. */
async function pythonRates(interpreter: string, { bundle, parquet }: Trial): Promise<RecordedRates> {
  const program = [
    "import sys, time; sys.path.insert(0, sys.argv[1])",
    "import pandas; from scored_frame import scored_frame",
    "frame = pandas.read_parquet(sys.argv[2]); scored_frame(frame[:10], 'title', sys.argv[3])",
    "began = time.process_time(); scored_frame(frame, 'title', sys.argv[3]); scored = time.process_time()",
    "import json, pathlib; from features import features",
    "settings = json.loads((pathlib.Path(sys.argv[3]) / 'model.json').read_text())['features']",
    "for title in frame['title'].dropna(): features(title, settings)",
    "done = time.process_time()",
    "rates = {'python': round(len(frame) / (scored - began)), 'pythonFeatures': round(len(frame) / (done - scored))}",
    "print(json.dumps(rates))",
  ].join("\n");
  const printed = await run(interpreter, ["-c", program, recipe(), parquet, bundle], {
    OMP_NUM_THREADS: "1",
  });
  return JSON.parse(printed) as RecordedRates;
}

/** The rows of the Parquet files of a folder. */
async function parquetRows(folder: string): Promise<ScoredRow[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".parquet")).sort();
  const parts = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
      return parquetReadObjects({ file, compressors });
    }),
  );
  return parts.flat() as ScoredRow[];
}
