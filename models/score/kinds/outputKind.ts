import type { Found } from "../../../src/lib/catalogue/readers/table.js";
import type { AddedCells } from "../columns.js";
import type { Format } from "../format.js";
import { delimitedKind } from "./delimited.js";
import { jsonLinesKind } from "./jsonLines.js";
import type { OutputKind } from "./kind.js";

/** The kind of output: of the format that was asked for, else that of the input where it is one of them, else CSV. */
export function outputKind(
  { found, format }: { found: Found; format?: Format | undefined },
  added: AddedCells,
): OutputKind {
  const { separator } = found;
  const isJson = found.format === "json" || found.format === "jsonl";
  const own = isJson ? "jsonl" : separator === "\t" ? "tsv" : "csv";
  switch (format ?? own) {
    case "jsonl":
      return jsonLinesKind(isJson, added);
    case "tsv":
      return delimitedKind("\t", added);
    case "csv":
      return delimitedKind(separator === "\t" ? "," : (separator ?? ","), added);
  }
}
