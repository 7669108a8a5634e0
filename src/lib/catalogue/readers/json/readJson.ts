import { BatchBuilder, type BatchOptions } from "../batchBuilder.js";
import { invalidByte, readableText } from "../bytes/decode.js";
import { linesOf, withoutReturn } from "../lines.js";
import type { Batch, Reject } from "../table.js";
import { jsonCell, parseExactly } from "./cellText.js";
import { elementsOf } from "./elements.js";

/** Rows of JSON lines, or of a JSON array: an object each, whose keys are the columns. */
export async function* readJson(
  text: AsyncIterable<string> | Iterable<string>,
  format: "json" | "jsonl",
  options: BatchOptions,
): AsyncGenerator<Batch> {
  const rows = new BatchBuilder([], options);
  let at = 0;
  for await (const values of format === "json" ? elementsOf(text) : linesOf(text, "\n")) {
    for (const value of values) {
      at++;
      const raw = withoutReturn(value).trim();
      if (raw === "") continue;
      const object = parseRow(raw, at);
      if ("problem" in object) rows.reject(object);
      else {
        const cells: string[] = [];
        for (const [key, cell] of object.entries) cells[rows.column(key)] = jsonCell(cell);
        rows.add(cells, at, raw);
      }
      if (rows.full) yield rows.take();
    }
  }
  yield rows.take();
}

function parseRow(raw: string, at: number): { entries: [string, unknown][] } | Reject {
  const reject = (problem: string, detail: string) => ({ at, problem, detail, raw: readableText(raw) });
  if (raw.includes(invalidByte)) return reject("invalid bytes", "expected text in the encoding of the file");
  let value: unknown;
  try {
    value = parseExactly(raw);
  } catch (error) {
    return reject("invalid JSON", error instanceof Error ? error.message : String(error));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return reject("invalid JSON", `expected an object, found ${raw.slice(0, 40)}`);
  return { entries: Object.entries(value) };
}
