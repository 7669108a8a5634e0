import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadsheetSafe, toCsv } from "../../src/lib/csv.js";

describe("spreadsheetSafe", () => {
  it.each(["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "-", "=", "-1-1", "+1e"])(
    "puts an apostrophe before %j",
    (cell) => {
      expect(spreadsheetSafe(cell)).toBe(`'${cell}`);
    },
  );

  it.each(["-1", "+1", "-1.5", "+.5", "-3e-4", "1879 [1878]", "A = B", "", "–", "'=1", "0"])(
    "leaves %j as it is",
    (cell) => {
      expect(spreadsheetSafe(cell)).toBe(cell);
    },
  );

  it("leaves no cell that begins like a formula, other than plain numbers", () => {
    const start = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "");
    fc.assert(
      fc.property(start, fc.string({ unit: "grapheme" }), (sign, text) => {
        const safe = spreadsheetSafe(sign + text);
        expect(/^[=+\-@\t\r]/.test(safe) && Number.isNaN(Number(safe))).toBe(false);
      }),
    );
  });

  it("changes nothing that it has already made safe", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(spreadsheetSafe(spreadsheetSafe(text))).toBe(spreadsheetSafe(text));
      }),
    );
  });
});

describe("toCsv", () => {
  it("writes headings, raw values and empty cells for what is absent", () => {
    const rows = [
      { id: "000000012", title: 'A "true" tale, etc.', year: 1851, p: 0.123456789 },
      { id: "000000013", title: "Line\nbreak", year: null, p: Number.NaN },
    ];
    const columns = [
      { key: "id", label: "Record" },
      { key: "title" },
      { key: "year" },
      { key: "p", label: "=Probability" },
    ];
    expect(toCsv(rows, columns)).toBe(
      "Record,title,year,'=Probability\n" +
        '000000012,"A ""true"" tale, etc.",1851,0.123456789\n' +
        '000000013,"Line\nbreak",,\n',
    );
  });

  it("writes lists, dates, booleans and computed values as text", () => {
    const row = { languages: ["Dutch", "Latin"], at: new Date(0), right: false, title: "abc" };
    const columns = [
      { key: "languages" },
      { key: "at" },
      { key: "right" },
      { key: "length", value: ({ title }: { title: string }) => title.length },
    ];
    expect(toCsv([row], columns)).toBe(
      "languages,at,right,length\nDutch; Latin,1970-01-01T00:00:00.000Z,false,3\n",
    );
  });

  it("writes the headings alone for no rows", () => {
    expect(toCsv([], [{ key: "a" }, { key: "b" }])).toBe("a,b\n");
  });

  it("reads back as it was, whatever the text", () => {
    const cell = fc.string({ unit: "grapheme" }).map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell })), (rows) => {
        const text = toCsv(rows, [{ key: "a" }, { key: "b" }]);
        expect(parse(text, { columns: true, record_delimiter: "\n" })).toEqual(rows);
      }),
    );
  });
});
