import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { AsyncBuffer, SchemaElement } from "hyparquet";
import { wholeOf } from "../../../src/lib/catalogue/readers/bytes/peek.js";
import {
  openParquet,
  parquetNames,
  plainColumns,
  type ParquetFile,
} from "../../../src/lib/catalogue/readers/columnar/parquetFile.js";
import type { Input } from "./input.js";

/** A Parquet file on a disk, whose parts are its row groups: each is read by who scores it. */
export async function parquetInput(
  file: string,
  name: string,
): Promise<Pick<Input, "names" | "known" | "count" | "parts"> & { columns: readonly SchemaElement[] }> {
  const parquet = await openParquetFile(file, name);
  const groups = parquet.metadata.row_groups.length;
  return {
    names: parquetNames(parquet),
    columns: plainColumns(parquet),
    known: groups,
    count: () => Promise.resolve(groups),
    // eslint-disable-next-line @typescript-eslint/require-await -- They are numbers alone.
    async *parts({ from, to }) {
      for (let index = from; index < Math.min(to, groups); index++) yield { index, rowGroup: index };
    },
  };
}

/** Opens a Parquet file on a disk, of which only what is asked for is read. */
export async function openParquetFile(file: string, name: string): Promise<ParquetFile> {
  const { size } = await stat(file);
  const buffer: AsyncBuffer = {
    byteLength: size,
    async slice(start, end = size) {
      if (end <= start) return new ArrayBuffer(0);
      return (await wholeOf(createReadStream(file, { start, end: end - 1 }))).buffer;
    },
  };
  return openParquet(buffer, name);
}
