import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { columnIndex } from "../formats/csv.js";
import { parse } from "csv-parse/sync";
import type { Source } from "./source.js";

/** SHA-256 of a file, in hexadecimal. */
export async function fileSha256(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/**
 * Checks that a file is the expected one, byte for byte, and gives its SHA-256.
 * Throws `truncated file`, `wrong size` or `wrong checksum`, with what was expected and what was found.
 */
export async function verifyFile(file: string, expected: { bytes: number; sha256: string }): Promise<string> {
  const { size } = await stat(file);
  if (size !== expected.bytes) {
    const problem = size < expected.bytes ? "truncated file" : "wrong size";
    throw new Error(`${problem}: ${file} has ${size} bytes (expected ${expected.bytes})`);
  }
  const sha256 = await fileSha256(file);
  if (sha256 !== expected.sha256) {
    throw new Error(`wrong checksum: ${file} has SHA-256 ${sha256} (expected ${expected.sha256})`);
  }
  return sha256;
}

/** Checks that the header line of a table has the columns of its source; throws naming the first that is missing. */
export async function verifyColumns(file: string, name: string, source: Source): Promise<void> {
  if (!source.columns) return;
  const start = Buffer.alloc(64 * 1024);
  const handle = await open(file);
  const { bytesRead } = await handle.read(start).finally(() => handle.close());
  const text = start.subarray(0, bytesRead).toString("utf8");
  let header: string[] = [];
  try {
    const records: string[][] = parse(text, {
      columns: false,
      bom: true,
      to: 1,
      delimiter: source.delimiter ?? ",",
      relax_quotes: true,
    });
    [header = []] = records;
  } catch {
    // A header that cannot be parsed has none of the columns.
  }
  columnIndex(header, source.columns, name);
}
