import { parquetMetadata, parquetRead, parquetSchema, type FileMetaData } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { BatchBuilder, type BatchOptions } from "../batchBuilder.js";
import type { Batch } from "../table.js";
import { columnarCell } from "./cellText.js";

/** Rows of a Parquet file. @throws if it is cut off or broken */
export async function* readParquet(
  file: Uint8Array<ArrayBuffer>,
  name: string,
  options: BatchOptions,
): AsyncGenerator<Batch> {
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const metadata = parsed(buffer, name);
  const names = parquetSchema(metadata).children.map(({ element }) => element.name);
  const builder = new BatchBuilder(names, options);
  let first = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rows = await rowsOf(buffer, metadata, first, first + Number(num_rows), name);
    for (const row of rows) {
      builder.add(row.map(columnarCell), ++first, "");
      if (builder.full) yield builder.take();
    }
  }
  yield builder.take();
}

function parsed(file: ArrayBuffer, name: string): FileMetaData {
  try {
    return parquetMetadata(file);
  } catch (cause) {
    throw broken(name, cause);
  }
}

async function rowsOf(
  file: ArrayBuffer,
  metadata: FileMetaData,
  rowStart: number,
  rowEnd: number,
  name: string,
): Promise<unknown[][]> {
  let found: unknown[][] = [];
  try {
    const onComplete = (rows: unknown[][]) => (found = rows);
    await parquetRead({ file, metadata, compressors, rowStart, rowEnd, onComplete });
  } catch (cause) {
    throw broken(name, cause);
  }
  return found;
}

function broken(name: string, cause: unknown): Error {
  const found = cause instanceof Error ? cause.message : String(cause);
  return new Error(`broken Parquet file: ${name} (expected it to be whole; ${found})`, { cause });
}
