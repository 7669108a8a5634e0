import fc from "fast-check";
import { Marc } from "marcjs";
import { describe, expect, it } from "vitest";
import { XmlRecord } from "../../../../src/lib/catalogue/records/xmlRecord.js";
import type { MarcField } from "../../../../src/lib/catalogue/readers/marc/marcRecord.js";
import { madeUpFields, xmlText, type Layout } from "./madeUpRecords.js";

const field = (tag: string, text: string): MarcField => ({
  tag,
  ind1: " ",
  ind2: "7",
  subfields: [["a", text]],
});
const added = [field("655", "Erzählung & <Sage>"), field("883", "machine")];
const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const open = (text: string) => new XmlRecord(Buffer.from(text), utf8);
const layouts: [string, Layout][] = [
  ["indented", { prefix: "", field: "\n  ", subfield: "\n    " }],
  ["on one line", { prefix: "", field: "", subfield: "" }],
  ["with a prefix and Windows' line ends", { prefix: "marc:", field: "\r\n\t", subfield: "" }],
];

/** The fields of a record that were added to it. */
const own = ({ record }: XmlRecord) =>
  new Set(record.fields.filter((each) => added.some((one) => JSON.stringify(one) === JSON.stringify(each))));

describe("a record of MARCXML", () => {
  it("takes fields in the order of tags, written as its own are, in ASCII alone", () => {
    const before = `<m:record>
  <m:leader>00000nam a2200000 a 4500</m:leader>
  <m:datafield tag="245" ind1="1" ind2="0">
    <m:subfield code="a">Ö</m:subfield>
  </m:datafield>
  <!-- <m:datafield tag="650"> -->
  <m:datafield tag='700' ind1="1" ind2=" ">
    <m:subfield code="a"><![CDATA[</m:datafield>]]></m:subfield>
  </m:datafield>
</m:record>`;
    const field655 = `
  <m:datafield tag="655" ind1=" " ind2="7">
    <m:subfield code="a">Erz&#228;hlung &#38; &#60;Sage&#62;</m:subfield>
  </m:datafield>`;
    const field883 = field655.replace("655", "883").replace(/Erz.*Sage&#62;/, "machine");
    expect(utf8(open(before).with(added))).toBe(
      before.replace("\n  <!--", `${field655}\n  <!--`).replace("\n</m:record>", `${field883}\n</m:record>`),
    );
  });

  it.each(layouts)("%s is what it was, byte for byte, once they are taken out", (_, layout) => {
    fc.assert(
      fc.property(madeUpFields, (fields) => {
        const before = xmlText(fields, layout);
        const after = open(utf8(open(before).with(added)));
        expect(own(after).size).toBe(2);
        expect(utf8(after.without(own(after)))).toBe(before);
      }),
      { seed: 3 },
    );
  });

  it("reads in another library with all fields as they were", () => {
    fc.assert(
      fc.property(madeUpFields, (fields) => {
        const read = (text: string) => Marc.parse(text, "marcxml").fields;
        const before = xmlText(fields, layouts[0][1]);
        const after = read(utf8(open(before).with(added)));
        const news = ["Erzählung & <Sage>", "machine"];
        expect(after.filter((each) => news.includes(each.at(-1) ?? "")).length).toBe(2);
        expect(after.filter((each) => !news.includes(each.at(-1) ?? ""))).toEqual(read(before));
      }),
      { seed: 4 },
    );
  });

  it("keeps every byte of an encoding of eight bits", () => {
    const text =
      '<record><datafield tag="245" ind1=" " ind2=" "><subfield code="a">\xd6</subfield></datafield></record>';
    const before = Buffer.from(text, "latin1");
    const latin = (bytes: Uint8Array) => new TextDecoder("windows-1252").decode(bytes);
    const record = new XmlRecord(before, latin);
    expect(record.record.fields[0].subfields).toEqual([["a", "Ö"]]);
    const after = new XmlRecord(record.with(added), latin);
    expect(Buffer.from(record.with(added)).includes(Buffer.from("\xd6</subfield>", "latin1"))).toBe(true);
    expect(Buffer.from(after.without(own(after)))).toEqual(before);
  });

  it.each([
    ["cut off", "<record><leader>", "unexpected close tag"],
    ["malformed", "<record><b></record>", "unexpected close tag"],
    ["of something else", "<record><x:datafield xmlns:x='y'/></record>", "fields of MARC alone"],
  ])("is broken if it is %s", (_, text, message) => {
    expect(() => open(text)).toThrow(message);
  });
});
