import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAuthorityTerms } from "../../../loaders/formats/authorityTerms.js";
import { parseJsonLines } from "../../../loaders/formats/jsonLines.js";
import { oneOf } from "../../../loaders/formats/oneOf.js";
import { pressMarkClass, pressMarkNumber } from "../../../src/lib/catalogue/pressMark.js";
import { recordId } from "../../../loaders/formats/recordId.js";

describe("recordId", () => {
  test("pads to nine digits", () => {
    expect(recordId("1234567")).toBe("001234567");
    expect(recordId(" 001234567 ")).toBe("001234567");
    expect(recordId("0")).toBe("000000000");
  });

  test("gives null for what is no number of nine digits", () => {
    for (const cell of ["#N/A", "", "12a", "-5", "1.0", "1234567890", "٣٤"])
      expect(recordId(cell)).toBeNull();
  });

  test("gives the same ID however many noughts are left out", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 9 }),
        (number, width) => {
          expect(recordId(String(number).padStart(width, "0"))).toBe(String(number).padStart(9, "0"));
        },
      ),
      { seed: 1 },
    );
  });
});

describe("parseAuthorityTerms", () => {
  test.each(["$", "ǂ", "‡"])("reads term and identifier with the delimiter %s", (delimiter) => {
    const cell = "655 7 $aPoetry$2fast$0(OCoLC)fst01423828".replaceAll("$", delimiter);
    expect(parseAuthorityTerms(cell)).toEqual([{ term: "Poetry", id: "fst01423828" }]);
  });

  test("reads blanks around subfields, several lines, subdivisions and dates", () => {
    const cell = [
      "",
      "650 7 $a Travel. $2 fast $0 (OCoLC)fst01155558",
      "651 7 ǂaEnglandǂzOxfordǂ2fastǂ0(OCoLC)fst01205511",
      "60017 ǂaScott, Walter,ǂcSir,ǂd1771-1832ǂ2fastǂ0(OCoLC)fst00037422",
      "",
    ].join("\n");
    expect(parseAuthorityTerms(cell)).toEqual([
      { term: "Travel", id: "fst01155558" },
      { term: "England--Oxford", id: "fst01205511" },
      { term: "Scott, Walter, Sir, 1771-1832", id: "fst00037422" },
    ]);
  });

  test("keeps a heading without an identifier, and a line without subfields", () => {
    expect(parseAuthorityTerms("648 7 ǂa1800-1899ǂ2fast\nChristian life")).toEqual([
      { term: "1800-1899", id: "" },
      { term: "Christian life", id: "" },
    ]);
  });

  test("gives nothing for NONE, blanks and empty headings", () => {
    for (const cell of ["NONE", "none", "", "\n", "650 7 ", "655 7 $a$2fast"])
      expect(parseAuthorityTerms(cell)).toEqual([]);
  });
});

describe("pressMarkNumber", () => {
  test.each([
    ["12641.b.30.", 12641],
    ["012552.ee.39.", 12552],
    ["D-3365.aa.5.", 3365],
    ["1609/6181.", 1609],
    ["Ac.6503.", null],
    ["Ch.800/152.", null],
    ["", null],
    ["123456.a.1.", null],
  ])("reads %j as %j", (shelfmark, number) => {
    expect(pressMarkNumber(shelfmark)).toBe(number);
  });
});

describe("pressMarkClass", () => {
  test.each([
    [12549, "other"],
    [12550, "prose fiction"],
    [12709, "prose fiction"],
    [12710, "other"],
    [11600, "poetry"],
    [11699, "poetry"],
    [11700, "drama"],
    [11799, "drama"],
    [9000, "history"],
    [10_999, "topography and biography"],
    [3000, "theology and law"],
    [6999, "theology and law"],
    [7000, "other"],
    [831, "other"],
  ])("puts %i under %s", (number, expected) => {
    expect(pressMarkClass(`${number}.a.1.`)).toBe(expected);
  });

  test("puts a press-mark without a number nowhere", () => {
    expect(pressMarkClass("Ac.6503.")).toBeNull();
  });
});

describe("parseJsonLines", () => {
  const text = (value: unknown): string => {
    if (typeof value !== "string") throw new Error("no text");
    return value;
  };

  test("reads one value a line and skips blank lines", () => {
    expect(parseJsonLines('\uFEFF"a"\r\n\r\n"b\\n"\n', "q.jsonl", text)).toEqual(["a", "b\n"]);
  });

  test("names the file and line of a line that is no JSON, or another shape", () => {
    expect(() => parseJsonLines('"a"\n{"b":', "q.jsonl", text)).toThrow(
      /^malformed JSON line: q\.jsonl line 2 \(/,
    );
    expect(() => parseJsonLines('"a"\n\n3', "q.jsonl", text)).toThrow(
      "malformed JSON line: q.jsonl line 3 (no text)",
    );
  });
});

describe("oneOf", () => {
  test("gives the value back, or names the place, the value and the choices", () => {
    expect(oneOf("a", ["a", "b"], "label of t.csv, row 1")).toBe("a");
    expect(() => oneOf("c", ["a", "b"], "label of t.csv, row 1")).toThrow(
      'unknown value: "c" in label of t.csv, row 1 (expected "a", "b")',
    );
  });
});
