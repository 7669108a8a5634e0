import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { parquetWriteBuffer } from "hyparquet-writer";
import { repositoryRoot } from "../loaders/paths.js";
import type { RecordedRates } from "./readme.js";

/** The same made-up catalogue for every recipe, and what the command line says of it. */
export interface Trial {
  /** A folder for what a recipe writes. */
  folder: string;
  /** The bundle of the title model. */
  bundle: string;
  /** The catalogue, one of whose titles is missing. */
  csv: string;
  parquet: string;
  rows: number;
  /** What the command line wrote, and how it reads. */
  scored: string;
  expected: readonly ScoredRow[];
  /** Rates that a recipe measured on its way. */
  rates: Partial<RecordedRates>;
  close(): Promise<void>;
}

/** A row with the label and the probabilities that were added to it. */
export type ScoredRow = Readonly<Record<string, string>>;

/** Runs a recipe on the trial: what it found in a sentence, or why it was skipped. */
export type Check = (
  trial: Trial,
) => Promise<{ said: string; skipped?: never } | { said?: never; skipped: string }>;

const repetitions = 5;
/** Rows of the column of titles that hold none. */
const spoilt = [700];

/** Makes the catalogue out of the made-up example of *Your catalogue*, several times over, and scores it. */
export async function openTrial(): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), "deploy-"));
  const file = (name: string) => join(folder, name);
  const example = await readFile(join(repositoryRoot, "models", "examples", "catalogue.csv"), "utf8");
  const records: Record<string, string>[] = parse(example, { columns: true });
  const rows = Array.from({ length: records.length * repetitions }, (_, i) => {
    const { title } = records[i % records.length];
    return { id: String(i), title: spoilt.includes(i) ? "" : title };
  });
  await writeFile(file("titles.csv"), stringify(rows, { header: true }));
  const columnData = [
    { name: "id", data: rows.map(({ id }) => id), type: "STRING" as const },
    { name: "title", data: rows.map(({ title }) => title || null), type: "STRING" as const, nullable: true },
  ];
  await writeFile(file("titles.parquet"), new Uint8Array(parquetWriteBuffer({ columnData })));
  const score = ["score", "--", "--task", "title-genre", "--in", file("titles.csv"), "--column", "title"];
  await run("npm", ["run", "-s", ...score, "--out", file("scored.csv"), "--quiet"]);
  await run("npm", ["run", "-s", "share", "--", "title-genre", "--out", file("bundle")]);
  const scored = await readFile(file("scored.csv"), "utf8");
  return {
    folder,
    bundle: file("bundle"),
    csv: file("titles.csv"),
    parquet: file("titles.parquet"),
    rows: rows.length,
    scored,
    expected: parse(scored, { columns: true }),
    rates: {},
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * What two scored tables differ in, worst first; "" where they say the same: the same rows with the same labels, and
 * probabilities that differ by less than 0.00001, which is what the Python example promises.
 */
export function difference(found: readonly ScoredRow[], expected: readonly ScoredRow[]): string {
  if (found.length !== expected.length) return `${found.length} rows (expected ${expected.length})`;
  const byId = new Map(found.map((row) => [row["id"], row]));
  for (const row of expected) {
    const other = byId.get(row["id"]);
    if (!other) return `no row ${row["id"]}`;
    const label = other["label"] ?? "";
    if (label !== row["label"]) return `row ${row["id"]} is "${label}" (expected "${row["label"]}")`;
    for (const name of Object.keys(row).filter((each) => each.startsWith("p_")))
      if (Math.abs(Number(other[name]) - Number(row[name])) > 1e-5)
        return `${name} of row ${row["id"]} is ${other[name]} (expected ${row[name]})`;
  }
  return "";
}

/** Runs a program to its end and gives what it printed. @throws with its last words if it fails */
export async function run(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(command, args, {
    cwd: repositoryRoot,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let complained = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complained += text));
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0)
    throw new Error(
      `failed program: ${command} ${args.join(" ")}: ${complained.slice(-1500)} (expected exit code 0)`,
    );
  return printed;
}

/** True where a program runs to its end without a complaint. */
export async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return run(command, args).then(
    () => true,
    () => false,
  );
}
