import {
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type AsyncBuffer,
  type DecodedArray,
  type FileMetaData,
  type ParquetParsers,
  type SchemaElement,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { Batch } from "../table.js";
import { columnarCell } from "./cellText.js";

/** A Parquet file whose end has been read. */
export interface ParquetFile {
  file: AsyncBuffer;
  metadata: FileMetaData;
  /** What to call it in an error. */
  name: string;
}

/** Reads the end of a Parquet file, where it says what is in it. @throws if it is cut off or broken */
export async function openParquet(file: AsyncBuffer, name: string): Promise<ParquetFile> {
  try {
    return { file, metadata: await parquetMetadataAsync(file), name };
  } catch (cause) {
    throw broken(name, cause);
  }
}

/** Names of the columns. */
export function parquetNames({ metadata }: ParquetFile): string[] {
  return parquetSchema(metadata).children.map(({ element }) => element.name);
}

/** Columns of single values that can be written again as they are stored: whole numbers, floats, flags, texts, days, times. */
export function plainColumns({ metadata }: ParquetFile): SchemaElement[] {
  return parquetSchema(metadata)
    .children.filter(({ children, element }) => children.length === 0 && isPlain(element))
    .map(({ element }) => element);
}

/** The rows of a row group, as texts. @throws if it is broken */
export async function readRowGroup(parquet: ParquetFile, group: number): Promise<Batch> {
  const names = parquetNames(parquet);
  const { columns, first, rows } = await read(parquet, group, names);
  return {
    names,
    columns: columns.map((values) => Array.from(values as ArrayLike<unknown>, columnarCell)),
    rows,
    at: Array.from({ length: rows }, (_, row) => first + row + 1),
    rejects: [],
  };
}

/** Values of plain columns of a row group as they are stored. @throws if it is broken */
export async function storedValues(
  parquet: ParquetFile,
  group: number,
  names: readonly string[],
): Promise<ReadonlyMap<string, DecodedArray>> {
  const { columns } = await read(parquet, group, names, stored);
  return new Map(names.map((name, i) => [name, columns[i]]));
}

/** Days and times stay the numbers that they are stored as. */
const stored: Partial<ParquetParsers> = {
  dateFromDays: (days) => days,
  timestampFromMilliseconds: (time) => time,
  timestampFromMicroseconds: (time) => time,
  timestampFromNanoseconds: (time) => time,
};

async function read(
  { file, metadata, name }: ParquetFile,
  group: number,
  names: readonly string[],
  parsers: Partial<ParquetParsers> = {},
) {
  const counts = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
  const first = counts.slice(0, group).reduce((sum, count) => sum + count, 0);
  const rows = counts[group];
  try {
    const scan = await parquetScan({
      file,
      metadata,
      compressors,
      parsers,
      rowStart: first,
      rowEnd: first + rows,
      useOffsetIndex: false,
    });
    const range = { rowStart: first, rowEnd: first + rows };
    const columns: DecodedArray[] = [];
    for (const column of names) columns.push(await scan.readColumn({ column, ...range }));
    return { columns, first, rows };
  } catch (cause) {
    throw broken(name, cause);
  }
}

function isPlain({ type, repetition_type, converted_type, logical_type }: SchemaElement): boolean {
  if (repetition_type === "REPEATED" || type === "INT96" || type === "FIXED_LEN_BYTE_ARRAY") return false;
  if (type === "BYTE_ARRAY") return converted_type === "UTF8" || logical_type?.type === "STRING";
  if (converted_type === "DECIMAL" || logical_type?.type === "DECIMAL") return false;
  // Unsigned numbers and times of the day are read as what they are not stored as.
  return !/^(?:UINT|TIME_)/.test(converted_type ?? "") && logical_type?.type !== "TIME";
}

function broken(name: string, cause: unknown): Error {
  const found = cause instanceof Error ? cause.message : String(cause);
  return new Error(`broken Parquet file: ${name} (expected it to be whole; ${found})`, { cause });
}
