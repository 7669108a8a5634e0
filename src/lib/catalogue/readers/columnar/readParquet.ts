import type { BatchOptions } from "../batchBuilder.js";
import type { Batch } from "../table.js";
import { openParquet, parquetNames, readRowGroup } from "./parquetFile.js";

/** Rows of a Parquet file. @throws if it is cut off or broken */
export async function* readParquet(
  file: Uint8Array<ArrayBuffer>,
  name: string,
  options: BatchOptions,
): AsyncGenerator<Batch> {
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const parquet = await openParquet(buffer, name);
  const groups = parquet.metadata.row_groups.length;
  if (groups === 0) yield { names: parquetNames(parquet), columns: [], rows: 0, at: [], rejects: [] };
  for (let group = 0; group < groups; group++)
    yield* inBatches(await readRowGroup(parquet, group), options.rows);
}

function* inBatches({ names, columns, rows, at }: Batch, most: number): Generator<Batch> {
  for (let from = 0; from < rows; from += most) {
    const to = Math.min(from + most, rows);
    yield {
      names,
      columns: columns.map((column) => column.slice(from, to)),
      rows: to - from,
      at: at.slice(from, to),
      rejects: [],
    };
  }
}
