import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { CollectedRow } from "../../loaders/collected/row.js";
import { fillWhole } from "../../loaders/wholeFile.js";
import type { RowFile } from "./collector.js";

/** Writes a second file of the rows of a table, whole or not at all. */
export async function writeRowFile(table: string, path: string, { head, of, foot }: RowFile): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    yield head;
    for await (const line of createInterface({ input: createReadStream(table), crlfDelay: Infinity }))
      yield `${of(JSON.parse(line) as CollectedRow)}\n`;
    yield foot;
  }
  await fillWhole(path, (temporary) => pipeline(Readable.from(lines()), createWriteStream(temporary)));
}
