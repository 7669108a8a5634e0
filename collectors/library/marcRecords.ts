import { SaxesParser } from "saxes";
import type { MarcRecord } from "../../src/lib/catalogue/readers/marc/marcRecord.js";
import { listenForRecords } from "../../src/lib/catalogue/readers/marc/marcXml.js";
import { BrokenAnswer, type Answer } from "../engine/answer.js";

/** The MARC records inside of an answer, whatever stands around them. @throws `BrokenAnswer` where the XML breaks off */
export function marcRecords({ url, body }: Answer): MarcRecord[] {
  const records: MarcRecord[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (cause) => {
    throw new BrokenAnswer(`${url} sent malformed XML: ${cause.message} (expected all of it)`, { cause });
  });
  listenForRecords(parser, (record) => records.push(record));
  parser.write(body.toString("utf8")).close();
  return records;
}
