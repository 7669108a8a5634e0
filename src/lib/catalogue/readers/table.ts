import type { Encoding } from "./bytes/encodings.js";

/** Kinds of files. "delimited" is CSV and TSV, with whatever sign between the cells. */
export type FileFormat = "delimited" | "jsonl" | "json" | "marcxml" | "marc" | "parquet" | "arrow";

/** What a reader decides of a file; whatever is left open is found by looking. */
export interface Choices {
  format?: FileFormat;
  encoding?: Encoding;
  /** The sign between cells of a delimited file. */
  separator?: string;
  /** Does the first line of a delimited file name the columns? */
  heading?: boolean;
}

/** How a file is read: what was found by looking, and what was chosen. */
export interface Found {
  format: FileFormat;
  compression: "none" | "gzip" | "zip";
  /** Of a zip: the name of the file in it that is read. */
  entry?: string;
  /** Of text. */
  encoding?: Encoding;
  /** Of a delimited file. */
  separator?: string;
  /** Of a delimited file: does its first line name the columns? */
  heading?: boolean;
  /** What a reader should know of it, and may want to change, as sentences. */
  notes: readonly string[];
}

/** A row that cannot be used. */
export interface Reject {
  /** Line on which it begins, or number of the record where the format has no lines; the first is 1. */
  at: number;
  /** What is wrong, such as "wrong number of cells". */
  problem: string;
  /** What was found, and what was expected. */
  detail: string;
  /** The row as it stands in the file. */
  raw: string;
  /** Of a record of MARC, where sources were asked for: the record as it stands in the file, byte for byte. */
  source?: string | Uint8Array;
}

/** A table of texts, column by column. */
export interface TextTable {
  /** Names of the columns, no two the same. */
  names: readonly string[];
  /** A column for each name, of as many cells as there are rows; "" where the file has none. */
  columns: readonly (readonly string[])[];
  rows: number;
}

/** Some rows of a file. Of JSON, later batches may have more columns, at the end. */
export interface Batch extends TextTable {
  /** Line on which each row begins, or number of its record. */
  at: readonly number[];
  /** Where asked for: each row as it stands in the file; bytes of formats that are not text. */
  source?: readonly (string | Uint8Array)[];
  /** Rows among these that cannot be used, and are left out. */
  rejects: readonly Reject[];
}

/** All rows of a file. */
export interface WholeTable extends TextTable {
  /** Line on which each row begins, or number of its record. */
  at: readonly number[];
  rejects: Rejects;
}

/** The rows of a file that could not be used. */
export interface Rejects {
  count: number;
  /** The first of them, 10,000 at most. */
  listed: readonly Reject[];
}
