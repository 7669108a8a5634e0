import type { SchemaElement } from "hyparquet";
import type { Layout } from "../../../src/lib/catalogue/readers/parts/layout.js";
import type { Found } from "../../../src/lib/catalogue/readers/table.js";
import type { Part } from "./part.js";

/** Numbers of parts, from the first to before the last. */
export interface PartRange {
  from: number;
  to: number;
}

/** A file, cut into parts whose number and places depend on the file alone. */
export interface Input {
  found: Found;
  /** Names of its columns; of JSON, those that its beginning has. */
  names: readonly string[];
  /** How its parts are read, where they are bytes. */
  layout?: Layout;
  /** Columns of Parquet that can be written as they are stored. */
  columns?: readonly SchemaElement[];
  /** Is it so small that it is scored before a worker has started? */
  isSmall: boolean;
  /** Number of parts, where it can be told without reading all of the file. */
  known?: number;
  /** Number of parts. Reads all of the file where it takes that to tell. */
  count(): Promise<number>;
  /** Parts of a range, in order; those that would be empty are left out. */
  parts(range: PartRange): AsyncIterable<Part>;
  /** Lets go of what is open. */
  close(): void;
}
