import type { BytesPart } from "../../../src/lib/catalogue/readers/parts/cutParts.js";
import type { Batch } from "../../../src/lib/catalogue/readers/table.js";

/** Some rows of the input that were read from the beginning of the file, because it cannot be cut. */
export interface BatchPart {
  /** Number of the part; the first of a file is 0. */
  index: number;
  batch: Batch;
}

/** A row group of a Parquet file, which is read by who scores it. */
export interface RowGroupPart {
  index: number;
  rowGroup: number;
}

/** Some rows of the input, for a worker to score. */
export type Part = BytesPart | BatchPart | RowGroupPart;
