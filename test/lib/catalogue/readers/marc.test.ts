import { describe, expect, it } from "vitest";
import { decodeMarc8 } from "../../../../src/lib/catalogue/readers/marc/marc8.js";
import { fixture, readWhole, rowsOf } from "./fileOf.js";

const expected = [
  [
    ...[
      "000007",
      "Die Brücke von Öhrstedt : eine Erzählung",
      "Süßkind, Jürgen",
      "Grünfähr | Wien",
      "Fährmann",
    ],
    ...["[1871?]", "ger", "Erzählungen", "Brücken | Flüsse", "ÖH 12 .S9"],
  ],
  [
    ...["000008", "Notes on the ferns of Ardlaw. Part 2, Bogs", "Field Club of Ardlaw", "London"],
    ...["The Sallow Press", "1902", "eng", "Handbooks", "", ""],
  ],
];
const names = [
  ...[
    "identifier",
    "title",
    "author",
    "place",
    "publisher",
    "year",
    "language",
    "genre",
    "subject",
    "shelfmark",
  ],
];

describe("MARC 21 in ISO 2709", () => {
  it.each([
    ["utf8.mrc", "utf-8", []],
    ["marc8.mrc", "marc-8", []],
    ["lying.mrc", "utf-8", [expect.stringContaining("lie about their encoding")]],
  ])(
    "of %s is mapped by itself to columns, in the encoding that its texts show",
    async (file, encoding, notes) => {
      const table = await readWhole(await fixture(file));
      expect(table.found).toEqual({ format: "marc", compression: "none", encoding, notes });
      expect([table.names, rowsOf(table), table.at]).toEqual([names, expected, [1, 2]]);
    },
  );

  it("shows words with accents in every encoding that it may be in", async () => {
    const { encodings } = await readWhole(await fixture("marc8.mrc"));
    expect(encodings.map(({ encoding, words }) => [encoding, words[2]])).toEqual([
      ["marc-8", "Brücke"],
      ["utf-8", "Br\uFFFDucke"],
      ["windows-1252", "Brèucke"],
    ]);
  });

  it("is read in the encoding that was chosen", async () => {
    const table = await readWhole(await fixture("marc8.mrc"), { choices: { encoding: "windows-1252" } });
    expect(table.columns[1][0]).toBe("Die Brèucke von èOhrstedt : eine Erzèahlung");
  });

  it("hands the bytes of each record on where asked, line ends between them aside", async () => {
    const file = await fixture("utf8.mrc");
    const end = file.indexOf(0x1d) + 1;
    const lines = Buffer.concat([file.subarray(0, end), Buffer.from("\r\n"), file.subarray(end)]);
    const { sources } = await readWhole(lines, { source: true });
    expect(sources.map((source) => Buffer.from(source as Uint8Array))).toEqual([
      file.subarray(0, end),
      file.subarray(end),
    ]);
  });

  it("lists records that are broken or cut off, and goes on", async () => {
    const file = await fixture("utf8.mrc");
    const end = file.indexOf(0x1d) + 1;
    const [first, second] = [file.subarray(0, end), file.subarray(end)];
    const broken = Buffer.from(first);
    broken.fill(" ", 0, 5);
    const { at, rejects } = await readWhole(Buffer.concat([second, broken, second, first.subarray(0, 90)]));
    expect(at).toEqual([1, 3]);
    expect(rejects.listed.map((each) => [each.at, each.problem, each.detail])).toEqual([
      [2, "broken record", "expected a leader of 24 characters"],
      [4, "broken record", "expected the sign that ends a record; was the file cut off?"],
    ]);
  });
});

describe("decodeMarc8", () => {
  it.each([
    ["diacritics before their letter", [0xe2, 0x65, 0x74, 0xe2, 0x65], "été"],
    ["two diacritics on one letter", [0xe3, 0xf2, 0x61], "\u1ead"],
    ["letters of their own", [0xa5, 0xb2, 0xb1, 0xc7], "Æøłß"],
    ["Cyrillic between escapes", [0x1b, 0x28, 0x4e, 0x6b, 0x4f, 0x53, 0x1b, 0x28, 0x42, 0x21], "Кос!"],
    ["subscripts by a short escape", [0x48, 0x1b, 0x62, 0x32, 0x1b, 0x73, 0x4f], "H₂O"],
    [
      "signs of sets that are not known as invalid",
      [0x1b, 0x24, 0x31, 0x21, 0x30, 0x21, 0x1b, 0x28, 0x42, 0x61],
      "\uFFFFa",
    ],
  ])("reads %s", (_, bytes, text) => {
    expect(decodeMarc8(Uint8Array.from(bytes))).toBe(text);
  });
});

describe("MARCXML", () => {
  const record = (prefix = "", title = "Fish &amp; <![CDATA[<i>chips</i>]]>") =>
    `<${prefix}record><${prefix}leader>00385cam a22001453  4500</${prefix}leader>
    <${prefix}controlfield tag="001">9</${prefix}controlfield>
    <${prefix}datafield tag="245" ind1="1" ind2="0"><${prefix}subfield code="a">${title}</${prefix}subfield></${prefix}datafield>
    </${prefix}record>`;
  const space = "http://www.loc.gov/MARC21/slim";

  it.each([
    [
      "a collection",
      `<?xml version="1.0"?>\n<collection xmlns="${space}">${record()}${record()}</collection>`,
      2,
    ],
    ["a prefix", `<marc:collection xmlns:marc="${space}">${record("marc:")}</marc:collection>`, 1],
    ["no namespace", `<collection>${record()}</collection>`, 1],
    ["a single record", record().replace("<record>", `<record xmlns="${space}">`), 1],
    ["the namespace of MarcXchange", `<c xmlns:m="info:lc/xmlns/marcxchange-v1">${record("m:")}</c>`, 1],
    ["a harvest", `<OAI-PMH><record><header/><metadata>${record("m:")}</metadata></record></OAI-PMH>`, 1],
  ])("may have %s", async (_, xml, rows) => {
    const table = await readWhole(xml);
    expect([
      table.found.format,
      table.rows,
      table.columns[0][0],
      table.columns[1][0],
      table.rejects.count,
    ]).toEqual(["marcxml", rows, "9", "Fish & <i>chips</i>", 0]);
  });

  it("lets a broken record cost no other, and lists what was cut off", async () => {
    const xml = `<collection>${record("", "A")}${record("", "B <b>")}${record("", "C")}${record().slice(0, 80)}`;
    const { columns, rejects } = await readWhole(xml);
    expect(columns[1]).toEqual(["A", "C"]);
    expect(rejects.listed.map((each) => [each.at, each.problem])).toEqual([
      [2, "broken record"],
      [4, "broken record"],
    ]);
  });

  it("is no other XML", async () => {
    await expect(readWhole("<?xml version='1.0'?><rss></rss>")).rejects.toThrow(
      "wrong kind of file: file.csv is XML without <record> elements",
    );
  });
});
