import { decode } from "../bytes/decode.js";
import { readDelimited } from "../delimited/readDelimited.js";
import { readJson } from "../json/readJson.js";
import { readMarc, readMarcXml } from "../marc/readMarc.js";
import type { Batch } from "../table.js";
import type { BytesPart } from "./cutParts.js";
import type { Layout } from "./layout.js";

/**
 * The rows of a part of a file, as reading the whole file gives them; but lines and records are numbered from the
 * beginning of the part, and of JSON, columns are those of its own rows.
 */
export async function readPart({ index, bytes }: BytesPart, layout: Layout, source: boolean): Promise<Batch> {
  const options = { rows: Infinity, source };
  const { format, encoding = "utf-8", separator, lineEnd, names } = layout;
  const isFirst = index === 0;
  const text = () => decode([bytes], encoding, isFirst);
  switch (format) {
    case "delimited":
      return only(readDelimited(text(), { separator, lineEnd, heading: isFirst || names }, options));
    case "jsonl":
      return only(readJson(text(), format, options));
    case "marc":
      return only(readMarc([bytes], layout.encoding, options));
    case "marcxml":
      return only(readMarcXml(text(), options));
  }
}

async function only(batches: AsyncIterable<Batch>): Promise<Batch> {
  for await (const batch of batches) return batch;
  return { names: [], columns: [], rows: 0, at: [], rejects: [] };
}
