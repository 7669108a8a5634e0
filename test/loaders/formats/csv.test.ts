import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../../loaders/formats/csv.js";

const bytes = (text: string) => Buffer.from(text, "utf8");

describe("parseCsv", () => {
  test("gives the cells below the header and the position of each required column", () => {
    const table = parseCsv(bytes('a,b,c\n1,"x, y",3\n4,"he said ""no""",6\n'), "t.csv", {
      columns: ["c", "a"],
    });
    expect(table.index).toEqual({ c: 2, a: 0 });
    expect(table.rows).toEqual([
      ["1", "x, y", "3"],
      ["4", 'he said "no"', "6"],
    ]);
  });

  test("accepts a byte-order mark, Windows line ends, line breaks in cells and blank lines", () => {
    const table = parseCsv(bytes('\uFEFFa,b\r\n"two\nlines",2\r\n\r\n3,4\r\n'), "t.csv", {
      columns: ["a", "b"],
    });
    expect(table.rows).toEqual([
      ["two\nlines", "2"],
      ["3", "4"],
    ]);
  });

  test("reads tab-separated text", () => {
    const table = parseCsv(bytes("a\tb\n1, 2\t3\n"), "t.tsv", { columns: ["a", "b"], delimiter: "\t" });
    expect(table.rows).toEqual([["1, 2", "3"]]);
  });

  test("gives no rows where there is only a header", () => {
    expect(parseCsv(bytes("a,b\n"), "t.csv", { columns: ["a"] }).rows).toEqual([]);
  });

  test("names a missing column, the file, what was expected and what was found", () => {
    expect(() => parseCsv(bytes("id,Titel\n1,x\n"), "books.csv", { columns: ["id", "Title"] })).toThrow(
      'missing column: "Title" in books.csv (expected id, Title; found id, Titel)',
    );
  });

  test("says that an empty file has no columns", () => {
    expect(() => parseCsv(bytes(""), "books.csv", { columns: ["id"] })).toThrow(
      'missing column: "id" in books.csv (expected id; found nothing)',
    );
  });

  test("names the line on which the row with an unclosed quote begins", () => {
    expect(() => parseCsv(bytes('a,b\n"1\n2",3\n4,"five\n6,7\n'), "books.csv", { columns: ["a"] })).toThrow(
      'unclosed quote: books.csv in the row at line 4 (expected a closing " before the end of the file)',
    );
  });

  test("finds an unclosed quote in the header", () => {
    expect(() => parseCsv(bytes('a,"b\n1,2\n'), "books.csv", { columns: ["a"] })).toThrow(
      "unclosed quote: books.csv in the row at line 1",
    );
  });

  test("refuses a row with too few cells and names its line", () => {
    expect(() => parseCsv(bytes("a,b\n1,2\n3\n"), "books.csv", { columns: ["a"] })).toThrow(
      "wrong number of cells: books.csv line 3 (Invalid Record Length: expect 2, got 1 on line 3)",
    );
  });

  test("refuses a quote in the middle of a cell", () => {
    expect(() => parseCsv(bytes('a,b\n1,x"y\n'), "books.csv", { columns: ["a"] })).toThrow(
      "malformed CSV: books.csv line 2",
    );
  });

  test("names the offset and value of the first byte that is not UTF-8", () => {
    const latin1 = Buffer.concat([bytes("a,b\né,"), Buffer.from([0xe9, 0x0a])]);
    expect(() => parseCsv(latin1, "books.csv", { columns: ["a"] })).toThrow(
      "invalid UTF-8: books.csv at byte 7 (expected UTF-8 text; found 0xe9)",
    );
  });

  test("says that a character is cut off at the end of the file", () => {
    const cut = bytes("a\né").subarray(0, 3);
    expect(() => parseCsv(cut, "books.csv", { columns: ["a"] })).toThrow(
      "invalid UTF-8: books.csv at byte 2 (expected UTF-8 text; found 0xc3)",
    );
  });

  test("reads back whatever csv-stringify writes", () => {
    const cell = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
        const text = stringify([["a", "b", "c"], ...rows], { quoted: true });
        expect(parseCsv(bytes(text), "t.csv", { columns: ["a"] }).rows).toEqual(rows);
      }),
      { seed: 1 },
    );
  });
});
