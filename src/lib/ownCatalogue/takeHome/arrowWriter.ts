import {
  bool,
  Column,
  columnFromArray,
  float32,
  tableFromColumns,
  tableToIPC,
  utf8,
  type Batch,
  type DataType,
} from "@uwdata/flechette";
import { RowGroups } from "./rowGroups.js";
import type { Cell, CellKind, TableShape, TableWriter } from "./tableWriter.js";

const types: Readonly<Record<CellKind, () => DataType>> = { text: utf8, number: float32, flag: bool };

/** A table as an Arrow IPC file: UTF-8, float32 and booleans. */
export function arrowWriter({ names, kinds }: TableShape): TableWriter {
  const columnTypes = kinds.map((kind) => types[kind]());
  const batches: Batch<Cell>[][] = kinds.map(() => []);
  const groups = new RowGroups(kinds.length, (columns) =>
    columns.forEach((cells, column) => {
      batches[column].push(...columnFromArray<Cell>(cells as Cell[], columnTypes[column]).data);
    }),
  );
  return {
    write: (columns) => groups.add(columns),
    finish() {
      groups.end();
      const columns = names.map((name, column): [string, Column<Cell>] => [
        name,
        new Column(batches[column], columnTypes[column]),
      ]);
      const bytes = tableToIPC(tableFromColumns(columns), { format: "file" });
      if (!bytes) throw new Error(`unwritable table: ${names.length} columns (expected Arrow to give bytes)`);
      return [bytes as Uint8Array<ArrayBuffer>];
    },
  };
}
