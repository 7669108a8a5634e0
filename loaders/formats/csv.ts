import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { parse, type CsvError } from "csv-parse/sync";

/** A parsed table: cells by position, and the position of each column. */
export interface CsvTable<Column extends string> {
  /** Cells of each row below the header, untrimmed. */
  rows: string[][];
  /** Position of each required column in a row. */
  index: Record<Column, number>;
}

/** What a CSV file must look like. */
export interface CsvOptions<Column extends string> {
  /** Columns that must be in the header, in any order; more columns are allowed. */
  columns: readonly Column[];
  /** Field separator; a comma if not given. */
  delimiter?: string;
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, with or without a byte-order mark) whose first line is the header.
 * Throws one error that names the file, what was expected and what was found, where a column is missing, a quote
 * is unclosed, a row has too few or too many cells, or a byte is not UTF-8.
 */
export async function readCsv<Column extends string>(
  file: string,
  options: CsvOptions<Column>,
): Promise<CsvTable<Column>> {
  return parseCsv(await readFile(file), file, options);
}

/** Like `readCsv`, on bytes already in memory; `file` names them in errors. */
export function parseCsv<Column extends string>(
  bytes: Uint8Array,
  file: string,
  { columns, delimiter = "," }: CsvOptions<Column>,
): CsvTable<Column> {
  assertUtf8(bytes, file);
  let records: string[][];
  try {
    records = parse(bytes as Buffer, { columns: false, bom: true, delimiter, skip_empty_lines: true });
  } catch (cause) {
    throw new Error(describe(cause as CsvError, bytes, file, delimiter), { cause });
  }
  const [header = [], ...rows] = records;
  return { rows, index: columnIndex(header, columns, file) };
}

/** Position of each required column in a header; throws naming the first that is missing. */
export function columnIndex<Column extends string>(
  header: readonly string[],
  columns: readonly Column[],
  file: string,
): Record<Column, number> {
  const index = {} as Record<Column, number>;
  for (const column of columns) {
    const position = header.indexOf(column);
    if (position < 0) {
      throw new Error(
        `missing column: "${column}" in ${file} (expected ${columns.join(", ")}; found ${header.join(", ") || "nothing"})`,
      );
    }
    index[column] = position;
  }
  return index;
}

/** Throws naming the file and the offset of the first byte that is not valid UTF-8. */
export function assertUtf8(bytes: Uint8Array, file: string): void {
  if (isUtf8(bytes)) return;
  // Halve to the longest prefix that may go on, then step back over the character that it breaks off in.
  const mayGoOn = (length: number): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (mayGoOn(middle)) low = middle;
    else high = middle - 1;
  }
  while (!isUtf8(bytes.subarray(0, low))) low--;
  const found = bytes[low].toString(16).padStart(2, "0");
  throw new Error(`invalid UTF-8: ${file} at byte ${low} (expected UTF-8 text; found 0x${found})`);
}

function describe(error: CsvError, bytes: Uint8Array, file: string, delimiter: string): string {
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    const line = lineAfter(Number(error["records"] ?? 0), bytes, delimiter);
    return `unclosed quote: ${file} in the row at line ${line} (expected a closing " before the end of the file)`;
  }
  const line = Number(error["lines"] ?? 0);
  if (error.code === "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH") {
    return `wrong number of cells: ${file} line ${line} (${error.message})`;
  }
  return `malformed CSV: ${file} line ${line} (${error.message})`;
}

/** Line on which the row after the first `records` rows begins. */
function lineAfter(records: number, bytes: Uint8Array, delimiter: string): number {
  if (records === 0) return 1;
  const options = {
    columns: false,
    bom: true,
    delimiter,
    skip_empty_lines: true,
    to: records,
    info: true,
  } as const;
  const parsed = parse(bytes as Buffer, options) as unknown as { info: { lines: number } }[];
  return (parsed.at(-1)?.info.lines ?? 0) + 1;
}
