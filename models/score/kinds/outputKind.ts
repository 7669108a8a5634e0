import type { SchemaElement } from "hyparquet";
import type { Found } from "../../../src/lib/catalogue/readers/table.js";
import type { AddedCells } from "../columns.js";
import type { Format } from "../format.js";
import type { RecordFormat } from "../../../src/lib/catalogue/records/recordFile.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import { delimitedKind } from "./delimited.js";
import { jsonLinesKind } from "./jsonLines.js";
import type { OutputKind } from "./kind.js";
import { parquetKind } from "./parquet.js";
import { recordsKind, type RecordSettings } from "./records.js";

/** What the kind of output depends on. */
export interface KindSettings {
  found: Found;
  /** Columns of the input. */
  names: readonly string[];
  /** The format that was asked for. */
  format?: Format | undefined;
  /** Columns of Parquet that stay as they are stored. */
  columns?: readonly SchemaElement[] | undefined;
  /** Of records: how they are written, and how labels enter them. */
  records?: (RecordSettings & { format: RecordFormat }) | undefined;
}

/** The kind of output: of the format that was asked for, else that of the input where it is one of them, else CSV. */
export function outputKind(
  { found, names, format, columns = [], records }: KindSettings,
  added: AddedCells,
  description: ModelDescription,
): OutputKind {
  const { separator } = found;
  const isJson = found.format === "json" || found.format === "jsonl";
  const own = isJson ? "jsonl" : separator === "\t" ? "tsv" : "csv";
  switch (format ?? own) {
    case "parquet":
      return parquetKind(names, columns, added);
    case "jsonl":
      return jsonLinesKind(isJson, added);
    case "tsv":
      return delimitedKind("\t", added);
    case "marc":
      if (!records) throw new Error(`missing settings: of records (expected with --format marc)`);
      return recordsKind(records.format, records, description);
    case "csv":
      return delimitedKind(separator === "\t" ? "," : (separator ?? ","), added);
  }
}
