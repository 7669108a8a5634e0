import { readFile } from "node:fs/promises";
import { SaxesParser } from "saxes";
import { assertUtf8 } from "./csv.js";

/** A field of a MARC 21 record with indicators and subfields. */
export interface MarcField {
  /** Three characters, such as "245". */
  tag: string;
  ind1: string;
  ind2: string;
  /** Code and text of each subfield, in order. */
  subfields: [code: string, text: string][];
}

/** A MARC 21 record as MARCXML writes it. */
export interface MarcRecord {
  leader: string;
  /** Control fields by tag, such as "001"; the first of a repeated one. */
  control: Map<string, string>;
  fields: MarcField[];
}

const namespace = "http://www.loc.gov/MARC21/slim";

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
  let record: MarcRecord | null = null;
  let field: MarcField | null = null;
  let key = "";
  let text = "";
  let root = "";

  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("error", (error) => {
    // Saxes puts "line:column: " first; the message below carries the line already.
    const problem = error.message.replace(/^(?:undefined:)?\d+:\d+: /, "");
    throw new Error(`malformed XML: ${file} line ${parser.line} (${problem})`, { cause: error });
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    root ||= local;
    if (uri !== namespace) return;
    text = "";
    if (local === "record") record = { leader: "", control: new Map(), fields: [] };
    else if (local === "controlfield") key = attributes["tag"]?.value ?? "";
    else if (local === "subfield") key = attributes["code"]?.value ?? "";
    else if (local === "datafield") {
      const value = (name: string) => attributes[name]?.value ?? "";
      field = { tag: value("tag"), ind1: value("ind1"), ind2: value("ind2"), subfields: [] };
    }
  });
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.on("cdata", (piece) => {
    text += piece;
  });
  parser.on("closetag", ({ local, uri }) => {
    if (uri !== namespace || record === null) return;
    if (local === "leader") record.leader = text;
    else if (local === "controlfield") {
      if (!record.control.has(key)) record.control.set(key, text);
    } else if (local === "subfield") field?.subfields.push([key, text]);
    else if (local === "datafield" && field !== null) {
      record.fields.push(field);
      field = null;
    } else if (local === "record") {
      records.push(record);
      record = null;
    }
  });
  parser.write(xml).close();
  if (root !== "collection" && root !== "record") {
    throw new Error(`wrong root element: ${file} has <${root}> (expected <collection> of MARC 21 records)`);
  }
  return records;
}

/** Texts of one subfield in all fields of a tag, in order. */
export function subfields(record: MarcRecord, tag: string, code: string): string[] {
  return record.fields
    .filter((field) => field.tag === tag)
    .flatMap((field) => field.subfields.filter(([found]) => found === code).map(([, text]) => text));
}

/** Text of the first such subfield, trimmed, or "". */
export function subfield(record: MarcRecord, tag: string, code: string): string {
  return subfields(record, tag, code)[0]?.trim() ?? "";
}
