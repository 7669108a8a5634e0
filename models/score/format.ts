/** Formats that the command line writes. */
export type Format = "csv" | "tsv" | "jsonl" | "parquet";

const formats: readonly Format[] = ["csv", "tsv", "jsonl", "parquet"];

/** Format of the output by the option, undefined where there is none. @throws if it is none of them */
export function parseFormat(option: string | undefined): Format | undefined {
  if (option === undefined) return undefined;
  const format = formats.find((each) => each === option);
  if (!format) throw new Error(`unknown format: --format ${option} (expected csv, tsv, jsonl or parquet)`);
  return format;
}

/** What the name of an output says: its format by its ending, undefined where that is none of them, and is it packed? */
export function formatOfName(file: string): { format: Format | undefined; gzip: boolean } {
  const name = file.toLowerCase();
  const gzip = name.endsWith(".gz");
  const ending = /\.([a-z]+)$/.exec(gzip ? name.slice(0, -3) : name)?.[1];
  const format = ending === "ndjson" ? "jsonl" : formats.find((each) => each === ending);
  return { format, gzip };
}
