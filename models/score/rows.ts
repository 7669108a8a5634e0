import type { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { stringify } from "csv-stringify/sync";
import type { Format } from "./format.js";
import { strictUtf8 } from "./utf8.js";

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

/**
 * Reads rows one after another; memory stays flat however long the input is.
 *
 * @param column the column with the text
 * @param added names of the columns that the output adds
 * @param name what to call the input in an error
 * @throws while reading: invalid UTF-8, an unclosed quote, a row with too few or too many cells, a missing or already
 *   present column, a line that is no JSON object
 */
export function readRows(
  input: Readable,
  format: Format,
  { column, added, name }: { column: string; added: readonly string[]; name: string },
): RowReader {
  const text = strictUtf8(name);
  input.on("error", (error) => text.destroy(error));
  input.pipe(text);
  return format === "jsonl"
    ? jsonLines(text, column, added, name)
    : delimited(text, format === "csv" ? "," : "\t", column, added, name);
}

function delimited(
  input: Readable,
  delimiter: string,
  column: string,
  added: readonly string[],
  name: string,
): RowReader {
  let header: string[] = [];
  const line = (cells: unknown[]) => stringify([cells], { delimiter });
  async function* read(): AsyncGenerator<InputRow> {
    // In TSV a quote inside a cell is common and means nothing.
    const parser = parse({ delimiter, skip_empty_lines: true, relax_quotes: delimiter === "\t" });
    input.on("error", (error) => parser.destroy(error));
    input.pipe(parser);
    let at = -1;
    try {
      for await (const cells of parser as AsyncIterable<string[]>) {
        if (at < 0) {
          header = cells;
          at = position(header, column, added, name);
        } else yield { text: cells[at], extended: (values) => line([...cells, ...values]) };
      }
    } catch (cause) {
      throw readable(cause, name);
    }
    if (at < 0) throw new Error(`empty input: ${name} (expected a header line with "${column}")`);
  }
  return { rows: read(), heading: () => line([...header, ...added]) };
}

function position(header: string[], column: string, added: readonly string[], name: string): number {
  const at = header.indexOf(column);
  if (at < 0)
    throw new Error(`missing column: "${column}" in ${name} (expected one of ${header.join(", ")})`);
  const taken = added.find((each) => header.includes(each));
  if (taken)
    throw new Error(`duplicate column: "${taken}" in ${name} (expected it to be free for the result)`);
  return at;
}

function readable(cause: unknown, name: string): Error {
  if (!(cause instanceof CsvError)) return cause as Error;
  const { code, message } = cause;
  const lines = Number(cause.lines);
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return new Error(`unclosed quote: ${name} (expected one before the end of the file, line ${lines})`, {
      cause,
    });
  return new Error(`malformed row: ${name}, line ${lines}: ${message}`, { cause });
}

function jsonLines(input: Readable, column: string, added: readonly string[], name: string): RowReader {
  async function* read(): AsyncGenerator<InputRow> {
    let number = 0;
    for await (const line of lines(input as AsyncIterable<string>)) {
      number++;
      if (line.trim() !== "") yield jsonRow(line.trim(), number, column, added, name);
    }
  }
  return { rows: read(), heading: () => "" };
}

/** Lines between line feeds. (To some versions of readline, U+2028 ends a line too; in JSON it may stand in a text.) */
async function* lines(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of input) {
    const parts = chunk.split("\n");
    parts[0] = rest + parts[0];
    rest = parts.pop() ?? "";
    yield* parts;
  }
  if (rest !== "") yield rest;
}

function jsonRow(
  line: string,
  number: number,
  column: string,
  added: readonly string[],
  name: string,
): InputRow {
  const where = `${name}, line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`invalid JSON: ${where} (expected one object a line)`, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`invalid JSON: ${where} (expected an object, found ${line.slice(0, 40)})`);
  const row = value as Record<string, unknown>;
  if (!Object.hasOwn(row, column))
    throw new Error(
      `missing column: "${column}" in ${where} (expected one of ${Object.keys(row).join(", ")})`,
    );
  const taken = added.find((each) => Object.hasOwn(row, each));
  if (taken)
    throw new Error(`duplicate column: "${taken}" in ${where} (expected it to be free for the result)`);
  const text = row[column];
  return {
    text: typeof text === "string" ? text : text === null || text === undefined ? "" : JSON.stringify(text),
    // The row's own text stays: parsed and written again, keys like "1" would move and long numbers lose digits.
    extended: (values) =>
      `${line.slice(0, -1)},${JSON.stringify(Object.fromEntries(added.map((key, i) => [key, values[i]]))).slice(1)}\n`,
  };
}
