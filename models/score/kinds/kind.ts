import type { DecodedArray } from "hyparquet";
import type { Batch } from "../../../src/lib/catalogue/readers/table.js";

/** A piece of a file; text is written in UTF-8. */
export type Piece = string | Uint8Array;

/** The bytes of a piece. */
export function bytesOf(piece: Piece): Uint8Array {
  return typeof piece === "string" ? Buffer.from(piece) : piece;
}

/** Rows of the input, and what the model says of them. */
export interface ScoredRows {
  /** The rows as they were read: their cells, their raw source, and those among them that cannot be used. */
  batch: Batch;
  /** Probability of each label for each row, in the order of the model's labels; undefined where the text is blank. */
  probabilities: readonly (readonly number[] | undefined)[];
  /**
   * The part of the file in which the rows stand, byte for byte: from the end of the record before to the end of the last
   * one, with what stands between records, and of the first and the last part of a file what stands around them. Not
   * given of JSON arrays, Arrow and Parquet.
   */
  bytes?: Uint8Array;
  /** Of Parquet: the values of columns, by their names, as they are stored; of those that can be written so. */
  stored?: ReadonlyMap<string, DecodedArray>;
}

/** What becomes of some rows. */
export interface WrittenRows {
  output: Piece;
  /** Rows of further files, by the names of the kind's `further`. */
  further?: Readonly<Record<string, readonly FurtherRow[]>>;
  /** Rows by what became of them, such as "unchanged"; added up over all rows. */
  counts?: Readonly<Record<string, number>>;
  /** What the end of the file must know of the piece, as JSON. */
  note?: unknown;
}

/** What the end of a file must know of a piece, and where the piece begins in the file. */
export interface PlacedNote {
  note: unknown;
  at: number;
}

/** A row of a further file. */
export interface FurtherRow {
  /** Line or number of the record that it is about, numbered as the rows of the batch are: its first cell. */
  at: number;
  cells: readonly (string | number)[];
}

/**
 * A kind of output: what is written above the rows and for the rows. It keeps no state from call to call, so
 * that rows may be written by several threads, and in parts of a file, and give the same bytes put together.
 */
export interface OutputKind {
  /** Has every row the same columns, those of `heading`? */
  isTable: boolean;
  /** Does it read the raw source of rows? */
  readsSource: boolean;
  /** What every file begins with, that of a shard too; nothing if not given. */
  start?: Uint8Array;
  /** What stands above the first row of all shards. @param names of the input's columns */
  heading(names: readonly string[]): Piece;
  /** Columns of further files that it writes as CSV, by name, such as one for records that a person should look at. */
  further?: Readonly<Record<string, readonly string[]>>;
  rows(scored: ScoredRows): WrittenRows;
  /** What stands below the last row; nothing if not given. @param notes of all pieces that have one, in order */
  end?(notes: readonly PlacedNote[]): Piece;
  /** What a reader should know of the rows, in sentences. @param counts those of all rows, added up */
  sentences?(counts: Readonly<Record<string, number>>): string[];
}
