import type { DecodedArray, RowGroup, SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { AddedCells } from "../columns.js";
import type { OutputKind } from "./kind.js";

const magic = Buffer.from("PAR1");

/**
 * A Parquet file, compressed by Snappy, of which each part of the input is a row group: the columns of the input, and
 * those that scoring adds, probabilities as doubles.
 *
 * @param columns of the input that stay as they are stored; all others are texts
 */
export function parquetKind(
  names: readonly string[],
  columns: readonly SchemaElement[],
  added: AddedCells,
): OutputKind {
  const all = [...names, ...added.names];
  const stored = new Map(columns.map((element) => [element.name, element]));
  const typeOf = (name: string) =>
    !stored.has(name) || added.names.includes(name)
      ? {
          type:
            name.startsWith("p_") && added.names.includes(name) ? ("DOUBLE" as const) : ("STRING" as const),
        }
      : {};
  const schema = schemaFromColumnData({
    columnData: all.map((name) => ({ name, data: [], ...typeOf(name) })),
    schemaOverrides: Object.fromEntries(stored),
  });
  const open = () => {
    const bytes = new ByteWriter();
    return {
      bytes,
      file: new ParquetWriter({ writer: bytes, schema, createdBy: "genre workbench", statistics: false }),
    };
  };
  return {
    isTable: true,
    readsSource: false,
    start: magic,
    heading: () => "",
    rows({ batch, probabilities, stored: values }) {
      if (batch.rows === 0) return { output: "" };
      const { bytes, file } = open();
      const cells = probabilities.map((each) => added.of(each));
      const addedData = added.names.map((_, i) => cells.map((row) => (row[i] === "" ? null : row[i])));
      const own = batch.columns.map((column, i) => values?.get(batch.names[i]) ?? [...column]);
      const data: DecodedArray[] = [...own, ...addedData];
      const columnData = all.map((name, i) => ({ name, data: data[i], offsetIndex: false }));
      void file.write({ columnData, rowGroupSize: batch.rows });
      const group = file.row_groups[0];
      return { output: bytes.getBytes().slice(magic.length), note: noteOf(group) };
    },
    end(notes) {
      const { bytes, file } = open();
      file.row_groups = notes.map(({ note, at }) => rowGroupOf(note, at - magic.length));
      file.num_rows = file.row_groups.reduce((sum, { num_rows }) => sum + num_rows, 0n);
      void file.finish();
      return bytes.getBytes().slice(magic.length);
    },
  };
}

/** What the end of the file says of a row group, as JSON can hold it: numbers of 64 bits as texts that end in "n". */
function noteOf(group: RowGroup): unknown {
  return JSON.parse(
    JSON.stringify(group, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value)),
  );
}

const offsets = ["file_offset", "data_page_offset", "dictionary_page_offset"];

/** @param shift how far into the file the row group was moved */
function rowGroupOf(note: unknown, shift: number): RowGroup {
  return JSON.parse(JSON.stringify(note), (key, value: unknown) => {
    if (typeof value !== "string" || !/^\d+n$/.test(value) || key === "") return value;
    const number = BigInt(value.slice(0, -1));
    return offsets.includes(key) && number > 0n ? number + BigInt(shift) : number;
  }) as RowGroup;
}
