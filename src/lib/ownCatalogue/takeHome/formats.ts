import { arrowWriter } from "./arrowWriter.js";
import { csvWriter } from "./csvWriter.js";
import { jsonLinesWriter } from "./jsonLinesWriter.js";
import { parquetWriter } from "./parquetWriter.js";
import type { TableShape, TableWriter } from "./tableWriter.js";

/** A format in which a reader takes a table home. */
export interface HomeFormat {
  name: string;
  ending: string;
  /** Media type. */
  type: string;
  writer: (shape: TableShape) => TableWriter;
}

export const homeFormats = {
  csv: { name: "CSV", ending: "csv", type: "text/csv;charset=utf-8", writer: csvWriter },
  jsonLines: { name: "JSON lines", ending: "jsonl", type: "application/jsonl", writer: jsonLinesWriter },
  arrow: {
    ...{ name: "Arrow", ending: "arrow", type: "application/vnd.apache.arrow.file" },
    writer: arrowWriter,
  },
  parquet: {
    ...{ name: "Parquet", ending: "parquet", type: "application/vnd.apache.parquet" },
    writer: parquetWriter,
  },
} as const satisfies Record<string, HomeFormat>;

export type HomeFormatKey = keyof typeof homeFormats;
