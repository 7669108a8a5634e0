import fc from "fast-check";
import { Marc } from "marcjs";
import { describe, expect, it } from "vitest";
import { IsoRecord } from "../../../../src/lib/catalogue/records/isoRecord.js";
import type { MarcField } from "../../../../src/lib/catalogue/readers/marc/marcRecord.js";
import { fixture } from "../readers/fileOf.js";
import { isoBytes, madeUpFields, type MadeUpField } from "./madeUpRecords.js";

const field = (tag: string, text: string): MarcField => ({
  tag,
  ind1: " ",
  ind2: "7",
  subfields: [["a", text]],
});
const added = [field("655", "Fiction"), field("883", "machine")];
const small = isoBytes([
  { tag: "001", text: "7" },
  field("245", "Ö"),
  field("655", "Tales"),
  field("700", "A"),
]);

/** A field as marcjs gives it. */
const flat = (each: MadeUpField) =>
  "text" in each ? [each.tag, each.text] : [each.tag, each.ind1 + each.ind2, ...each.subfields.flat()];
const readBack = (bytes: Uint8Array) => Marc.parse(Buffer.from(bytes), "iso2709").fields;

describe("a record of ISO 2709", () => {
  it("takes fields in the order of tags, its lengths and starts counted anew", () => {
    const bytes = Buffer.from(new IsoRecord(small).with(added)).toString();
    const directory =
      "001000200000" + "245000700002" + "655001000009" + "655001200019" + "700000600031" + "883001200037";
    expect(bytes).toBe(
      `00147nam a2200097   4500${directory}\x1e7\x1e 7\x1faÖ\x1e 7\x1faTales\x1e 7\x1faFiction\x1e 7\x1faA\x1e 7\x1famachine\x1e\x1d`,
    );
    expect(Buffer.byteLength(bytes)).toBe(147);
  });

  it("reads in another library with all fields as they were, whatever they are", () => {
    fc.assert(
      fc.property(madeUpFields, (fields) => {
        const before = isoBytes(fields);
        const record = new IsoRecord(before);
        const after = readBack(record.with(added));
        expect(after.filter((each) => !added.some((one) => String(flat(one)) === String(each)))).toEqual(
          fields.map(flat),
        );
        expect(after.length).toBe(fields.length + added.length);
      }),
      { seed: 1 },
    );
  });

  it("is what it was, byte for byte, once they are taken out", () => {
    fc.assert(
      fc.property(madeUpFields, (fields) => {
        const before = isoBytes(fields);
        const record = new IsoRecord(new IsoRecord(before).with(added));
        const own = record.record.fields.filter((each) =>
          added.some((one) => JSON.stringify(one) === JSON.stringify(each)),
        );
        expect(Buffer.from(record.without(new Set(own)))).toEqual(before);
      }),
      { seed: 2 },
    );
  });

  it("may have its fields in another order than its directory", () => {
    const directory = "245000500005" + "655000500000";
    const bytes = Buffer.from(`00000nam a2200049   4500${directory}\x1e  \x1fa\x1e  \x1fb\x1e\x1d`);
    bytes.write(String(bytes.length).padStart(5, "0"), 0);
    const record = new IsoRecord(bytes);
    expect(record.record.fields.map(({ tag, subfields }) => [tag, subfields])).toEqual([
      ["245", [["b", ""]]],
      ["655", [["a", ""]]],
    ]);
    const more = new IsoRecord(record.with(added));
    expect(more.record.fields.map(({ tag }) => tag)).toEqual(["245", "655", "655", "883"]);
    expect(Buffer.from(more.without(new Set(more.record.fields.slice(2))))).toEqual(bytes);
  });

  it.each(["utf8.mrc", "lying.mrc"])("of %s gives and takes without a trace", async (name) => {
    const file = await fixture(name);
    const first = file.subarray(0, file.indexOf(0x1d) + 1);
    const record = new IsoRecord(new IsoRecord(first).with(added));
    const own = record.record.fields.filter(({ subfields: [[, text]] }) =>
      ["Fiction", "machine"].includes(text),
    );
    expect(own.length).toBe(2);
    expect(Buffer.from(record.without(new Set(own)))).toEqual(first);
  });

  it.each([
    ["a leader of another kind", (bytes: Buffer) => bytes.fill(" ", 20, 24), "as MARC 21 has it"],
    [
      "a length that is wrong",
      (bytes: Buffer) => bytes.write("00999", 0),
      "99 bytes, and its leader says 999",
    ],
    ["a base that is wrong", (bytes: Buffer) => bytes.write("00072", 12), "as long as the leader says"],
    ["a directory of letters", (bytes: Buffer) => bytes.write("x", 40), "not “2450x0700002”"],
    ["a field that is shorter", (bytes: Buffer) => bytes.write("0006", 39), "expected field 245"],
    ["a field from elsewhere", (bytes: Buffer) => bytes.write("00003", 43), "expected field 245"],
    ["no end", (bytes: Buffer) => bytes.write("x", bytes.length - 1), "the sign that ends a record"],
  ])("must not have %s", (_, damage, message) => {
    const bytes = Buffer.from(small);
    damage(bytes);
    expect(() => new IsoRecord(bytes)).toThrow(message);
  });

  it("may not grow beyond 99,999 bytes, nor a field beyond 9,999", () => {
    const filler = Array.from({ length: 10 }, () => field("500", "x".repeat(9_900)));
    const full = new IsoRecord(isoBytes([field("245", "A"), ...filler]));
    expect(() => full.with([field("655", "y".repeat(900))])).toThrow(
      "it would have 100131 bytes, of which ISO 2709 allows 99999",
    );
    expect(() => new IsoRecord(small).with([field("655", "y".repeat(9_995))])).toThrow(
      "field 655 would have 10000 bytes, of which ISO 2709 allows 9999",
    );
    expect(new IsoRecord(small).with([field("655", "y".repeat(9_994))]).length).toBe(
      small.length + 12 + 9_999,
    );
  });

  it("takes nothing but ASCII where it is in MARC-8, or does not say that it is in UTF-8", async () => {
    const file = await fixture("lying.mrc");
    const lying = new IsoRecord(file.subarray(0, file.indexOf(0x1d) + 1));
    expect(() => lying.with([field("655", "Erzählung")])).toThrow("nothing but ASCII in field 655");
    const marc8 = isoBytes([field("245", "plain")], ["nam  22", "   "]);
    expect(() => new IsoRecord(marc8).with([field("655", "Erzählung")])).toThrow(
      "nothing but ASCII in field 655",
    );
  });
});
