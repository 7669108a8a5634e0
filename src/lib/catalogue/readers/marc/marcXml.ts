import { SaxesParser } from "saxes";
import type { MarcField, MarcRecord } from "./marcRecord.js";

/** Namespaces of MARCXML, and of MarcXchange (ISO 25577), which national libraries use for the same. */
const marcNamespaces = ["http://www.loc.gov/MARC21/slim", "info:lc/xmlns/marcxchange-v1"];

/** Listens to a parser for the records that it comes by. @returns the name of the outermost element, once it is known */
export function listenForRecords(
  parser: SaxesParser<{ xmlns: true }>,
  onRecord: (record: MarcRecord) => void,
): () => string {
  let record: MarcRecord | null = null;
  let field: MarcField | null = null;
  let key = "";
  let text = "";
  let root = "";
  parser.on("opentag", ({ local, uri, attributes }) => {
    root ||= local;
    if (!marcNamespaces.includes(uri)) return;
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
    if (!marcNamespaces.includes(uri) || record === null) return;
    if (local === "leader") record.leader = text;
    else if (local === "controlfield") {
      if (!record.control.has(key)) record.control.set(key, text);
    } else if (local === "subfield") field?.subfields.push([key, text]);
    else if (local === "datafield" && field !== null) {
      record.fields.push(field);
      field = null;
    } else if (local === "record") {
      onRecord(record);
      record = null;
    }
  });
  return () => root;
}

/**
 * The record of a text that is one `<record>` element, whose namespace may be declared outside of it.
 *
 * @throws if it is malformed, or no record of MARC
 */
export function parseMarcXmlRecord(xml: string): MarcRecord {
  const prefix = /^<(?:([\w.-]+):)?record/.exec(xml)?.[1];
  const parser = new SaxesParser({ xmlns: true });
  const found: MarcRecord[] = [];
  listenForRecords(parser, (record) => found.push(record));
  parser.on("error", (error) => {
    throw new Error(error.message.replace(/^(?:undefined:)?\d+:\d+: /, ""));
  });
  const [namespace] = marcNamespaces;
  const declared = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  parser.write(`<collection ${declared}="${namespace}">${xml}</collection>`).close();
  if (found.length !== 1) throw new Error("expected a record of MARC 21");
  return found[0];
}
