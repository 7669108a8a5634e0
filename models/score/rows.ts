import type { Bytes } from "../../src/lib/catalogue/readers/bytes/peek.js";
import { openTable } from "../../src/lib/catalogue/readers/openTable.js";
import type { Batch, Choices, Found, Reject } from "../../src/lib/catalogue/readers/table.js";

/** What is read, and what it must have. */
export interface RowOptions {
  /** The column with the text. */
  column: string;
  /** Names of the columns that the output adds, and that must be free. */
  added: readonly string[];
  /** What to call the input in an error. */
  name: string;
  /** What is known of the input; the rest is found by looking. */
  choices?: Choices;
}

/** Some rows of a file, and the text of each in the chosen column. */
export interface TextRows {
  batch: Batch;
  texts: readonly string[];
}

/** A file that has been looked at. */
export interface OpenRows {
  found: Found;
  /** Names of its columns. */
  names: readonly string[];
  /** Its rows, to be read once; memory stays flat however long it is, but for Parquet and Arrow. */
  batches(): AsyncIterable<TextRows>;
}

const batchRows = 2000;

/**
 * Opens a file of which one column is to be scored.
 *
 * @throws here or while reading: an input that is no table, a missing or already present column
 */
export async function openRows(input: Bytes, options: RowOptions): Promise<OpenRows> {
  const { column, added, name, choices = {} } = options;
  const table = await openTable(input, {
    name,
    choices: { heading: true, ...choices },
    source: true,
    batchRows,
  });
  const { found, names } = table;
  const mayGrow = found.format === "json" || found.format === "jsonl";
  if (!mayGrow && !names.includes(column)) throw missing(names, column, name);
  requireFree(names, added, name);
  async function* batches(): AsyncGenerator<TextRows> {
    let isSeen = false;
    let seen: readonly string[] = [];
    for await (const batch of table.batches()) {
      const at = batch.names.indexOf(column);
      isSeen ||= at >= 0;
      seen = batch.names;
      requireFree(seen, added, name);
      yield { batch, texts: at < 0 ? Array.from({ length: batch.rows }, () => "") : batch.columns[at] };
    }
    if (!isSeen && seen.length > 0) throw missing(seen, column, name);
  }
  return { found, names, batches };
}

/** The error for a row that cannot be used, where there must be none. */
export function rejected({ at, problem, detail }: Reject, name: string): Error {
  return new Error(`${problem}: ${name}, line or record ${at} (${detail})`);
}

function missing(names: readonly string[], column: string, name: string): Error {
  return new Error(`missing column: "${column}" in ${name} (expected one of ${names.join(", ")})`);
}

function requireFree(names: readonly string[], added: readonly string[], name: string): void {
  const taken = added.find((each) => names.includes(each));
  if (taken)
    throw new Error(`duplicate column: "${taken}" in ${name} (expected it to be free for the result)`);
}
