import type { Batch } from "../../../src/lib/catalogue/readers/table.js";

/** A piece of a file; text is written in UTF-8. */
export type Piece = string | Uint8Array;

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
}

/** What becomes of some rows. */
export interface WrittenRows {
  output: Piece;
  /** Pieces of further files, such as one for records that a person should look at, by the names of `further`. */
  further?: Readonly<Record<string, Piece>>;
  /** Rows by what became of them, such as "unchanged"; added up over all rows. */
  counts?: Readonly<Record<string, number>>;
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
  /** What stands above the first row. @param names of the input's columns */
  heading(names: readonly string[]): Piece;
  rows(scored: ScoredRows): WrittenRows;
  /** What a reader should know of the rows, in sentences. @param counts those of all rows, added up */
  sentences?(counts: Readonly<Record<string, number>>): string[];
}
