import { stringify } from "csv-stringify/sync";
import type { Bytes } from "../../src/lib/catalogue/readers/bytes/peek.js";
import { openTable } from "../../src/lib/catalogue/readers/openTable.js";
import type { Batch, Choices, Found, Reject } from "../../src/lib/catalogue/readers/table.js";
import type { Format } from "./format.js";

/** A row as it came in, and the text in its chosen column. */
export interface InputRow {
  text: string;
  /** The row with further columns after its own, as a line (or lines) of the output, with the line end. */
  extended(values: readonly (string | number)[]): string;
}

/** Rows of a file, read as they are asked for. */
export interface RowReader {
  rows: AsyncIterable<InputRow>;
  /** What stands above the first row in the output; known once the first row has been read, or the input has ended. */
  heading(): string;
}

/** What is read, and what becomes of it. */
export interface RowOptions {
  /** The column with the text. */
  column: string;
  /** Names of the columns that the output adds. */
  added: readonly string[];
  /** What to call the input in an error. */
  name: string;
  /** What is known of the input; the rest is found by looking. */
  choices?: Choices;
  /** Format of the output; without, that of the input where it is one of them, else CSV. */
  output?: Format | undefined;
  /** Called with how the input is read. */
  onFound?: (found: Found) => void;
  /** Called with each row that cannot be used; it may stop the reading by an error. */
  onReject: (reject: Reject) => void | Promise<void>;
}

/**
 * Reads rows one after another; memory stays flat however long the input is, but for Parquet and Arrow.
 *
 * @throws while reading: an input that is no table, a missing or already present column, and what `onReject` throws
 */
export function readRows(input: Bytes, options: RowOptions): RowReader {
  const { column, added, name, choices = {}, onFound, onReject } = options;
  let heading = "";
  async function* read(): AsyncGenerator<InputRow> {
    const table = await openTable(input, { name, choices: { heading: true, ...choices }, source: true });
    onFound?.(table.found);
    const write = writerOf(table.found, options.output, added);
    if (!isJson(table.found)) requireColumns(table.names, column, added, name);
    heading = write.heading(table.names);
    let isSeen = false;
    let names: readonly string[] = [];
    for await (const batch of table.batches()) {
      for (const reject of batch.rejects) await onReject(reject);
      const at = batch.names.indexOf(column);
      isSeen ||= at >= 0;
      names = batch.names;
      requireFree(names, added, name);
      for (let row = 0; row < batch.rows; row++)
        yield {
          text: at < 0 ? "" : batch.columns[at][row],
          extended: (values) => write.row(batch, row, values),
        };
    }
    if (!isSeen && names.length > 0) throw missing(names, column, name);
  }
  return { rows: read(), heading: () => heading };
}

/** The error for a row that cannot be used, where there must be none. */
export function rejected({ at, problem, detail }: Reject, name: string): Error {
  return new Error(`${problem}: ${name}, line or record ${at} (${detail})`);
}

interface RowWriter {
  heading(names: readonly string[]): string;
  row(batch: Batch, row: number, values: readonly (string | number)[]): string;
}

function writerOf(found: Found, output: Format | undefined, added: readonly string[]): RowWriter {
  const format = output ?? (isJson(found) ? "jsonl" : found.separator === "\t" ? "tsv" : "csv");
  const cells = ({ columns }: Batch, row: number) => columns.map((column) => column[row]);
  if (format !== "jsonl") {
    const own = format === "csv" && found.separator !== "\t" ? (found.separator ?? ",") : undefined;
    const delimiter = format === "tsv" ? "\t" : (own ?? ",");
    return {
      heading: (names) => stringify([[...names, ...added]], { delimiter }),
      row: (batch, row, values) => stringify([[...cells(batch, row), ...values]], { delimiter }),
    };
  }
  return {
    heading: () => "",
    row: (batch, row, values) => {
      const source = batch.source?.[row];
      const own =
        isJson(found) && typeof source === "string"
          ? // The row's own text stays: written anew, keys like "1" would move and long numbers lose digits.
            source.replace(/\s*\n\s*/g, " ")
          : JSON.stringify(Object.fromEntries(batch.names.map((key, i) => [key, batch.columns[i][row]])));
      const more = JSON.stringify(Object.fromEntries(added.map((key, i) => [key, values[i]]))).slice(1);
      const open = own.slice(0, -1);
      return `${open}${open.trim() === "{" ? "" : ","}${more}\n`;
    },
  };
}

function isJson({ format }: Found): boolean {
  return format === "json" || format === "jsonl";
}

function requireColumns(
  names: readonly string[],
  column: string,
  added: readonly string[],
  name: string,
): void {
  if (!names.includes(column)) throw missing(names, column, name);
  requireFree(names, added, name);
}

function missing(names: readonly string[], column: string, name: string): Error {
  return new Error(`missing column: "${column}" in ${name} (expected one of ${names.join(", ")})`);
}

function requireFree(names: readonly string[], added: readonly string[], name: string): void {
  const taken = added.find((each) => names.includes(each));
  if (taken)
    throw new Error(`duplicate column: "${taken}" in ${name} (expected it to be free for the result)`);
}
