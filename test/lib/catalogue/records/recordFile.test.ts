import fc from "fast-check";
import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openRecordFile, recordIn } from "../../../../src/lib/catalogue/records/recordFile.js";
import { fileOf } from "../readers/fileOf.js";
import { isoBytes, madeUpFields, xmlText } from "./madeUpRecords.js";

/** The stretches of a file, and the records in them. */
async function cut(content: Uint8Array | string, piece?: number) {
  const { format, stretches } = await openRecordFile(fileOf(content, piece), "books");
  const all: Uint8Array[] = [];
  for await (const some of stretches) all.push(...some);
  return {
    format,
    whole: Buffer.concat(all),
    records: all.map((each) => Buffer.from(recordIn(each, format))),
  };
}
const book = isoBytes([{ tag: "001", text: "7" }]);
const junk = fc.constantFrom("", "\r\n", "\n", "\x1a", "00020broken\x1d", "  ");

describe("openRecordFile", () => {
  it("cuts a file of ISO 2709 behind each record, and loses nothing of what lies between", async () => {
    const files = fc.tuple(fc.array(fc.tuple(junk, madeUpFields), { minLength: 1, maxLength: 4 }), junk);
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 300 }), async ([parts, last], piece) => {
        const records = parts.map(([before, fields]) =>
          Buffer.concat([Buffer.from(before), isoBytes(fields)]),
        );
        const file = Buffer.concat([isoBytes([]), ...records, Buffer.from(last)]);
        expect((await cut(file, piece)).whole).toEqual(file);
      }),
      { seed: 5, numRuns: 50 },
    );
  });

  it("finds the records between line ends", async () => {
    const { records } = await cut(Buffer.concat([book, Buffer.from("\r\n"), book, Buffer.from("\n")]));
    expect(records).toEqual([book, book, Buffer.from("")]);
  });

  it("cuts MARCXML behind each record, and finds the inner ones of a harvest", async () => {
    const record = xmlText([{ tag: "001", text: "7" }], { prefix: "m:", field: "\n", subfield: "" });
    const outer = `<record><header/><metadata>${record}</metadata></record>\n`;
    const xml = `\uFEFF<?xml version="1.0"?><OAI-PMH>${outer}${outer}<record><m:record><m:leader></OAI-PMH>`;
    for (const piece of [1, 50, 10_000]) {
      const { format, whole, records } = await cut(xml, piece);
      expect(format).toEqual({ name: "marcxml", encoding: "utf-8" });
      expect(whole.toString()).toBe(xml);
      expect(records.map(String)).toEqual([record, record, "<m:record><m:leader></OAI-PMH>"]);
    }
  });

  it("unpacks what is packed", async () => {
    expect((await cut(gzipSync(book))).records).toEqual([book]);
  });

  it.each([
    ["title\nA tale\n", "wrong kind of file: books holds no records of MARC (expected MARC 21 or MARCXML)"],
    [Buffer.from("\uFEFF<record></record>", "utf16le"), "unsupported encoding: UTF-16 of books"],
    ["PAR1", "wrong kind of file: books holds no records of MARC"],
  ])("reads no other file: %s", async (content, message) => {
    await expect(cut(content)).rejects.toThrow(message);
  });
});
