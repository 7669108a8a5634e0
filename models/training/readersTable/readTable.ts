import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { assertUtf8, parseCsv } from "../../../loaders/formats/csv.js";
import { parseJsonLines } from "../../../loaders/formats/jsonLines.js";
import { formatOf } from "../../score/format.js";

/** A row of a reader's table. */
export interface OwnRow {
  /** Names the row in messages: "row 3" is the third below the header, or the third line. */
  where: string;
  text: string;
  labels: unknown;
}

/**
 * Reads two columns of a CSV, TSV or JSON lines file.
 *
 * @throws if the file is missing or empty, is malformed, or has no such column (naming those it has)
 */
export async function readOwnTable(file: string, text: string, labels: string): Promise<OwnRow[]> {
  const format = formatOf(file);
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new Error(`missing file: ${file} (expected a table with texts and labels)`, { cause });
  }
  assertUtf8(bytes, file);
  const expected = `expected rows with "${text}" and "${labels}"`;
  if (bytes.toString("utf8").trim() === "") throw new Error(`empty file: ${file} (${expected})`);
  const rows =
    format === "jsonl"
      ? jsonRows(bytes.toString("utf8"), file, text, labels)
      : cellRows(bytes, file, format === "csv" ? "," : "\t", text, labels);
  if (rows.length === 0) throw new Error(`empty table: ${file} has a header only (${expected})`);
  return rows;
}

function cellRows(bytes: Buffer, file: string, delimiter: string, text: string, labels: string): OwnRow[] {
  const records: string[][] = parse(bytes, { columns: false, bom: true, delimiter, to: 1 });
  const [header = []] = records;
  for (const column of [text, labels]) requireColumn(column, header, file);
  const { rows, index } = parseCsv(bytes, file, { columns: [text, labels], delimiter });
  return rows.map((row, i) => ({
    where: `row ${i + 1}`,
    text: row[index[text]],
    labels: row[index[labels]],
  }));
}

function jsonRows(content: string, file: string, text: string, labels: string): OwnRow[] {
  let number = 0;
  return parseJsonLines(content, file, (value) => {
    number++;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new Error("expected one object a line");
    const row = value as Record<string, unknown>;
    for (const column of [text, labels]) requireColumn(column, Object.keys(row), file);
    return { where: `row ${number}`, text: asText(row[text]), labels: row[labels] };
  });
}

function requireColumn(column: string, header: readonly string[], file: string): void {
  if (!header.includes(column))
    throw new Error(
      `missing column: "${column}" in ${file} (expected one of ${header.map((name) => `"${name}"`).join(", ")})`,
    );
}

function asText(value: unknown): string {
  return typeof value === "string"
    ? value
    : value === null || value === undefined
      ? ""
      : JSON.stringify(value);
}
