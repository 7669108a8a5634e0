import type { SchemaElement } from "hyparquet";
import type { Layout } from "../../../src/lib/catalogue/readers/parts/layout.js";
import type { Found } from "../../../src/lib/catalogue/readers/table.js";
import type { RecordFormat } from "../../../src/lib/catalogue/records/recordFile.js";
import type { Format } from "../format.js";
import type { RecordSettings } from "../kinds/records.js";
import type { ChosenModel } from "../model.js";

/** What is done to every part of the input, as plain data: workers are started with it. */
export interface ScoringSettings extends ChosenModel {
  /** What to call the input in an error. */
  name: string;
  /** The column with the text. */
  column: string;
  /** How many labels to name, in place of a column for each. */
  top?: number | undefined;
  found: Found;
  /** Columns of the input; see `Input`. */
  names: readonly string[];
  layout?: Layout | undefined;
  /** The file itself, of which parts that are row groups are read. */
  input: string;
  /** Columns of Parquet that can be written as they are stored. */
  columns?: readonly SchemaElement[] | undefined;
  /** The format of the output, where it was asked for. */
  format?: Format | undefined;
  /** Of records: how they are written, and how labels enter them. */
  records?: (RecordSettings & { format: RecordFormat }) | undefined;
  /** Is the output packed? */
  gzip: boolean;
  /** Is a sample of texts wanted? */
  samples: boolean;
}
