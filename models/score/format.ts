/** Formats that the command line writes; "marc" is records as they were read, in ISO 2709 or as MARCXML. */
export type Format = "csv" | "tsv" | "jsonl" | "parquet" | "marc";

const formats: readonly Format[] = ["csv", "tsv", "jsonl", "parquet", "marc"];

/** Formats by endings that are not their names. */
const byEnding: Readonly<Record<string, Format>> = { ndjson: "jsonl", mrc: "marc", xml: "marc" };

/** Format of the output by the option, undefined where there is none. @throws if it is none of them */
export function parseFormat(option: string | undefined): Format | undefined {
  if (option === undefined) return undefined;
  const format = formats.find((each) => each === option);
  if (!format)
    throw new Error(`unknown format: --format ${option} (expected csv, tsv, jsonl, parquet or marc)`);
  return format;
}

/** What the name of an output says: its format by its ending, undefined where that is none of them, and is it packed? */
export function formatOfName(file: string): { format: Format | undefined; gzip: boolean } {
  const name = file.toLowerCase();
  const gzip = name.endsWith(".gz");
  const ending = /\.([a-z]+)$/.exec(gzip ? name.slice(0, -3) : name)?.[1];
  const format = formats.find((each) => each === ending) ?? byEnding[ending ?? ""];
  return { format, gzip };
}
