import { readFile } from "node:fs/promises";
import { SaxesParser } from "saxes";
import type { MarcRecord } from "../../src/lib/catalogue/readers/marc/marcRecord.js";
import { listenForRecords } from "../../src/lib/catalogue/readers/marc/marcXml.js";
import { assertUtf8 } from "./csv.js";

/**
 * Reads the records of a MARCXML file, whatever prefix the namespace has.
 * Throws naming the file and the line where the XML is malformed or ends early, or is not a MARC collection.
 */
export async function readMarcXml(file: string): Promise<MarcRecord[]> {
  const bytes = await readFile(file);
  assertUtf8(bytes, file);
  return parseMarcXml(bytes.toString("utf8"), file);
}

/** Like `readMarcXml`, on text already in memory; `file` names it in errors. */
export function parseMarcXml(xml: string, file: string): MarcRecord[] {
  const records: MarcRecord[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("error", (error) => {
    // Saxes puts "line:column: " first; the message below carries the line already.
    const problem = error.message.replace(/^(?:undefined:)?\d+:\d+: /, "");
    throw new Error(`malformed XML: ${file} line ${parser.line} (${problem})`, { cause: error });
  });
  const rootOf = listenForRecords(parser, (record) => records.push(record));
  parser.write(xml).close();
  const root = rootOf();
  if (root !== "collection" && root !== "record") {
    throw new Error(`wrong root element: ${file} has <${root}> (expected <collection> of MARC 21 records)`);
  }
  return records;
}
