import { readFile } from "node:fs/promises";
import { GatheredTable } from "../../../../src/lib/catalogue/readers/gatheredTable.js";
import { openTable, type OpenOptions } from "../../../../src/lib/catalogue/readers/openTable.js";
import type { TextTable } from "../../../../src/lib/catalogue/readers/table.js";

/** A file in pieces of some bytes, so that characters, cells and lines are cut in two. */
export async function* fileOf(content: string | Uint8Array, piece = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.length; at += piece)
    yield await Promise.resolve(bytes.subarray(at, at + piece));
}

/** A file as it is looked at and read whole. */
export async function readWhole(
  content: string | Uint8Array,
  options: Partial<OpenOptions> = {},
  piece?: number,
) {
  const opened = await openTable(fileOf(content, piece), { name: "file.csv", ...options });
  const table = new GatheredTable();
  const sources: (string | Uint8Array)[] = [];
  for await (const batch of opened.batches()) {
    table.add(batch);
    sources.push(...(batch.source ?? []));
  }
  return { ...opened, ...table.table(), sources };
}

/** The rows of a table, each a list of its cells. */
export function rowsOf({ rows, columns }: TextTable): string[][] {
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row]));
}

/** A file that another library wrote: see `fixtures/make.py`. */
export function fixture(name: string): Promise<Buffer> {
  return readFile(new URL(`fixtures/${name}`, import.meta.url));
}
