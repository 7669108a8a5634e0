/** Formats that the command line writes. */
export type Format = "csv" | "tsv" | "jsonl";

const formats: readonly Format[] = ["csv", "tsv", "jsonl"];

/** Format of the output by the option, undefined where there is none. @throws if it is none of them */
export function parseFormat(option: string | undefined): Format | undefined {
  if (option === undefined) return undefined;
  const format = formats.find((each) => each === option);
  if (!format) throw new Error(`unknown format: --format ${option} (expected csv, tsv or jsonl)`);
  return format;
}
