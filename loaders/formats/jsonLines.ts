import { readFile } from "node:fs/promises";
import { assertUtf8 } from "./csv.js";

/**
 * Reads a file of one JSON value a line; blank lines are skipped.
 * Throws naming the file and the line where a line is not JSON, or where `read` refuses it.
 * @param read turns a parsed value into a row, and throws if it has another shape.
 */
export async function readJsonLines<Row>(file: string, read: (value: unknown) => Row): Promise<Row[]> {
  const bytes = await readFile(file);
  assertUtf8(bytes, file);
  return parseJsonLines(bytes.toString("utf8"), file, read);
}

/** Like `readJsonLines`, on text already in memory; `file` names it in errors. */
export function parseJsonLines<Row>(text: string, file: string, read: (value: unknown) => Row): Row[] {
  const rows: Row[] = [];
  text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === "") return;
      try {
        rows.push(read(JSON.parse(line)));
      } catch (cause) {
        const problem = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`malformed JSON line: ${file} line ${index + 1} (${problem})`, { cause });
      }
    });
  return rows;
}
