import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseMarcXml, readMarcXml } from "../../../loaders/formats/marcxml.js";
import { subfield, subfields } from "../../../src/lib/catalogue/readers/marc/marcRecord.js";

const record = `<marc:record><marc:leader>00385cam a22001453  4500</marc:leader>
<marc:controlfield tag="001">900000001</marc:controlfield>
<marc:datafield tag="245" ind1="1" ind2="0"><marc:subfield code="a">Fish &amp; <![CDATA[<i>chips</i>]]></marc:subfield></marc:datafield>
<marc:datafield tag="852" ind1="4" ind2="1"><marc:subfield code="j">1.a.1.</marc:subfield></marc:datafield>
<marc:datafield tag="852" ind1="4" ind2="1"><marc:subfield code="j">2.b.2.</marc:subfield></marc:datafield>
</marc:record>`;
const collection = (inner: string, prefix = "marc") =>
  `<?xml version="1.0" encoding="UTF-8" ?>\n<marc:collection xmlns:marc="http://www.loc.gov/MARC21/slim">${inner}</marc:collection>\n`.replaceAll(
    "marc:",
    prefix ? `${prefix}:` : "",
  );

describe("parseMarcXml", () => {
  test("reads leader, control fields, indicators and subfields", () => {
    const [found] = parseMarcXml(collection(record), "c.xml");
    expect(found.leader).toBe("00385cam a22001453  4500");
    expect(found.control.get("001")).toBe("900000001");
    expect(found.fields[0]).toEqual({
      tag: "245",
      ind1: "1",
      ind2: "0",
      subfields: [["a", "Fish & <i>chips</i>"]],
    });
    expect(subfield(found, "852", "j")).toBe("1.a.1.");
    expect(subfields(found, "852", "j")).toEqual(["1.a.1.", "2.b.2."]);
    expect(subfield(found, "999", "a")).toBe("");
  });

  test("goes by the namespace, whatever its prefix", () => {
    expect(parseMarcXml(collection(record, "m").replace("xmlns:marc", "xmlns:m"), "c.xml")).toHaveLength(1);
    const plain = collection(record, "").replace("xmlns:marc", "xmlns").replace('xmlns:="', 'xmlns="');
    expect(parseMarcXml(plain.replace("xmlns:", "xmlns").replace("xmlns=", "xmlns="), "c.xml")).toHaveLength(
      1,
    );
  });

  test("gives no records for an empty collection", () => {
    expect(parseMarcXml(collection(""), "c.xml")).toEqual([]);
  });

  test("names the file and line of malformed XML", () => {
    const broken = collection(record.replace("</marc:leader>", "</marc:header>"));
    expect(() => parseMarcXml(broken, "c.xml")).toThrow(
      /^malformed XML: c\.xml line 2 \(unexpected close tag/,
    );
  });

  test("gives no half table where the file ends early", () => {
    const cut = collection(record + record).slice(0, -200);
    expect(() => parseMarcXml(cut, "c.xml")).toThrow(/^malformed XML: c\.xml line \d+ \(unclosed tag/);
    expect(() => parseMarcXml("", "c.xml")).toThrow(/^(malformed XML|wrong root element): c\.xml/);
  });

  test("refuses XML that is no MARC collection", () => {
    expect(() => parseMarcXml("<html></html>", "c.xml")).toThrow(
      "wrong root element: c.xml has <html> (expected <collection> of MARC 21 records)",
    );
  });
});

describe("readMarcXml", () => {
  test("names the offset of a byte that is not UTF-8", async () => {
    const folder = await mkdtemp(join(tmpdir(), "marc-"));
    try {
      const file = join(folder, "c.xml");
      await writeFile(file, Buffer.concat([Buffer.from("<a>"), Buffer.from([0xff]), Buffer.from("</a>")]));
      await expect(readMarcXml(file)).rejects.toThrow(`invalid UTF-8: ${file} at byte 3`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
