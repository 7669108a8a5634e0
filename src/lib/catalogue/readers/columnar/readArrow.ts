import { tableFromIPC, type Table } from "@uwdata/flechette";
import { BatchBuilder, type BatchOptions } from "../batchBuilder.js";
import { columnNames } from "../delimited/heading.js";
import type { Batch } from "../table.js";
import { columnarCell } from "./cellText.js";

/** Rows of an Arrow file or stream. @throws if it is cut off, or compressed inside, which no library of the browser reads */
export function* readArrow(file: Uint8Array, name: string, options: BatchOptions): Generator<Batch> {
  const table = parsed(file, name);
  const builder = new BatchBuilder(columnNames(table.names), options);
  const columns = table.names.map((_, i) => table.getChildAt(i));
  for (let row = 0; row < table.numRows; row++) {
    const cells = columns.map((column) => columnarCell(column.at(row)));
    builder.add(cells, row + 1, "");
    if (builder.full) yield builder.take();
  }
  yield builder.take();
}

function parsed(file: Uint8Array, name: string): Table {
  try {
    return tableFromIPC(file, { useDate: true, useBigInt: true });
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `unreadable Arrow file: ${name} (expected it to be whole, and written without compression; ${found})`,
      { cause },
    );
  }
}
