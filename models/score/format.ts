/** Formats that the command line reads and writes. */
export type Format = "csv" | "tsv" | "jsonl";

const extensions: Record<string, Format> = { csv: "csv", tsv: "tsv", jsonl: "jsonl", ndjson: "jsonl" };

/** @throws if neither the option nor the file's extension names a format */
export function formatOf(file: string, option?: string): Format {
  const name = option ?? /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const format = Object.hasOwn(extensions, name) ? extensions[name] : undefined;
  if (!format)
    throw new Error(
      `unknown format: "${name}" of ${file} (expected csv, tsv or jsonl; name it with --format)`,
    );
  return format;
}
