import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { RowGroups } from "./rowGroups.js";
import type { CellKind, TableShape, TableWriter } from "./tableWriter.js";

const types = { text: "STRING", number: "FLOAT", flag: "BOOLEAN" } as const satisfies Record<
  CellKind,
  string
>;

/** A table as a Parquet file, compressed by Snappy: UTF-8 strings, floats of 32 bits and booleans. */
export function parquetWriter({ names, kinds }: TableShape): TableWriter {
  const bytes = new ByteWriter();
  const described = names.map((name, column) => ({ name, data: [], type: types[kinds[column]] }));
  const schema = schemaFromColumnData({ columnData: described });
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: "genre workbench" });
  const groups = new RowGroups(kinds.length, (columns) => {
    const columnData = names.map((name, column) => ({ name, data: [...columns[column]] }));
    void file.write({ columnData, rowGroupSize: columns[0].length });
  });
  return {
    write: (columns) => groups.add(columns),
    finish() {
      groups.end();
      void file.finish();
      return [bytes.getBuffer()];
    },
  };
}
