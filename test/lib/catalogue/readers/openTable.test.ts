import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWhole, rowsOf } from "./fileOf.js";

/** Bytes of a text of which each character is one byte, by its number. */
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe("a delimited file", () => {
  it.each([
    [",", "id,title\n1,A; b\n2,C\n"],
    [";", "id;title\n1;A, b\n2;C\n"],
    ["\t", "id\ttitle\n1\tA, b\n2\tC\n"],
    ["|", "id|title\n1|A, b\n2|C\n"],
  ])("is cut by the sign that cuts its lines alike: %j", async (separator, content) => {
    const { found, names, columns } = await readWhole(content);
    expect([found.separator, names, columns[0]]).toEqual([separator, ["id", "title"], ["1", "2"]]);
  });

  it("obeys a first line that says its separator, and counts that line", async () => {
    const { found, rows, at } = await readWhole("sep=;\nid;title\n1;A, b, c\n");
    expect([found.separator, rows, at]).toEqual([";", 1, [3]]);
  });

  it("is cut as chosen", async () => {
    const { names } = await readWhole("a;b,c\n1;2,3\n", { choices: { separator: "," } });
    expect(names).toEqual(["a;b", "c"]);
  });

  it("keeps every cell as it is written", async () => {
    const cells = [
      "007",
      "12345678901234567890",
      " trailing ",
      "NaN",
      "null",
      "1e5",
      "",
      '"',
      "a\r\nb",
      "\u2028",
    ];
    const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
    const { columns: read } = await readWhole(`${cells.map((_, i) => `c${i}`).join(",")}\r\n${line}\r\n`);
    expect(read.map(([cell]) => cell)).toEqual(cells);
  });

  it("lets a broken row cost its first line and no more", async () => {
    const content = 'id;title\n1;A\n2;"B\n3;C\n4;"D";x\n5;E\n6;"F\nG"\n7;x"y\n8;H;\n9;I\n10;"J\n';
    const { columns, at, rejects } = await readWhole(content);
    expect(columns).toEqual([
      ["1", "3", "5", "6", "9"],
      ["A", "C", "E", "F\nG", "I"],
    ]);
    expect(at).toEqual([2, 4, 6, 7, 11]);
    expect(rejects.listed.map((each) => [each.at, each.problem, each.raw])).toEqual([
      [3, "unclosed quote", '2;"B'],
      [5, "wrong number of cells", '4;"D";x'],
      [9, "stray quote", '7;x"y'],
      [10, "wrong number of cells", "8;H;"],
      [12, "unclosed quote", '10;"J'],
    ]);
  });

  it("takes quotes between tabs for signs like others, unless they are around a whole cell", async () => {
    const table = await readWhole('a\tb\n"x" y\t1\n"p\nq"\t2\n5" gun\t3\n"r\t4\n');
    expect(rowsOf(table)).toEqual([
      ['"x" y', "1"],
      ["p\nq", "2"],
      ['5" gun', "3"],
      ['"r', "4"],
    ]);
  });

  it("numbers the names where the first line names none, and tells equal names apart", async () => {
    const unnamed = await readWhole("1,A tale,1890\n2,Poems,1891\n");
    expect([unnamed.names, unnamed.rows, unnamed.found.heading]).toEqual([
      ["column 1", "column 2", "column 3"],
      2,
      false,
    ]);
    expect((await readWhole("Title,,Title\na,b,c\n")).names).toEqual(["Title", "column 2", "Title (2)"]);
  });

  it("reads lines that end by a carriage return, as on an old Macintosh", async () => {
    expect((await readWhole("id,title\r1,A\r2,B\r")).columns).toEqual([
      ["1", "2"],
      ["A", "B"],
    ]);
  });

  it("comes back cell by cell, whatever the table, separator and pieces, as it does from csv-parse", async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab ,;|\t"\r\né–😀\u2028') });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    const property = fc.asyncProperty(
      table,
      fc.constantFrom(",", ";", "\t", "|"),
      fc.integer({ min: 1, max: 9 }),
      async (rows, delimiter, piece) => {
        const content = stringify([rows[0].map((_, i) => `c${i}`), ...rows], { delimiter, quoted: true });
        const choices = { separator: delimiter, heading: true };
        const read = await readWhole(content, { choices }, piece);
        expect(rowsOf(read)).toEqual(rows);
        expect(parse(content, { delimiter, from_line: 2 })).toEqual(rows);
      },
    );
    await fc.assert(property, { seed: 1, numRuns: 200 });
  });
});

describe("the encoding", () => {
  it("is UTF-8 without its mark, with or without one", async () => {
    for (const mark of ["", "\uFEFF"]) {
      const { found, names, columns } = await readWhole(`${mark}Title,b\nÉté,1\n`);
      expect([found.encoding, names[0], columns[0]]).toEqual(["utf-8", "Title", ["Été"]]);
    }
  });

  it.each([
    ["utf-16le", [0xff, 0xfe], true],
    ["utf-16le", [], true],
    ["utf-16be", [0xfe, 0xff], false],
    ["utf-16be", [], false],
  ])("is %s by its mark or its noughts", async (encoding, mark, little) => {
    const text = Array.from("Title,b\nÉté,1\n", (sign) => sign.charCodeAt(0));
    const bytes = text.flatMap((unit) => (little ? [unit % 256, unit >> 8] : [unit >> 8, unit % 256]));
    const { found, columns } = await readWhole(Uint8Array.from([...mark, ...bytes]));
    expect([found.encoding, columns[0]]).toEqual([encoding, ["Été"]]);
  });

  it("is Windows-1252 where it is no UTF, with the words that tell, and what they would be elsewhere", async () => {
    const { found, columns, encodings } = await readWhole(
      latin1("Titel;b\nDie B\xfccher \x96 gr\xf6\xdfte Stra\xdfe;1\n"),
    );
    expect([found.encoding, columns[0]]).toEqual(["windows-1252", ["Die Bücher – größte Straße"]]);
    expect(encodings[0]).toEqual({ encoding: "windows-1252", words: ["Bücher", "–", "größte", "Straße"] });
    expect(encodings.find(({ encoding }) => encoding === "macintosh")?.words[0]).toBe("B¸cher");
    expect(found.notes.join(" ")).toContain("are the words with accents right?");
  });

  it("is as chosen", async () => {
    const { columns } = await readWhole(latin1("Title,b\nB\x9fcher,1\n"), {
      choices: { encoding: "macintosh" },
    });
    expect(columns[0]).toEqual(["Bücher"]);
  });

  it("leaves out rows with invalid bytes alone, and keeps damage that is older than the file", async () => {
    const content = [...new TextEncoder().encode("id,title\n1,Été, \n1,Été\n2,B")];
    const rest = [...new TextEncoder().encode("cher\n3,old \uFFFD\n")];
    const { columns, rejects } = await readWhole(Uint8Array.from([...content, 0xfc, ...rest]), {
      choices: { encoding: "utf-8" },
    });
    expect(columns).toEqual([
      ["1", "3"],
      ["Été", "old \uFFFD"],
    ]);
    expect(rejects.listed.map(({ at, problem, raw }) => [at, problem, raw])).toEqual([
      [2, "wrong number of cells", "1,Été, "],
      [4, "invalid bytes", "2,B\uFFFDcher"],
    ]);
  });
});

describe("JSON", () => {
  it("has a column for each key, and an empty cell where a key is absent or null", async () => {
    const { names, columns, rejects, at } = await readWhole('{"a":"x"}\n\n{"b":null,\n{"b":["u"]}\n[1]\n');
    expect([names, columns, at]).toEqual([
      ["a", "b"],
      [
        ["x", ""],
        ["", '["u"]'],
      ],
      [1, 4],
    ]);
    expect(rejects.listed.map((each) => [each.at, each.problem])).toEqual([
      [3, "invalid JSON"],
      [5, "invalid JSON"],
    ]);
  });

  it("may be an array, of which a broken element costs no other", async () => {
    const { found, columns, rejects } = await readWhole('[{"a":"],{"},\n {"a":{"b":[1]}}, oops, {"a":true}]');
    expect([found.format, columns]).toEqual(["json", [["],{", '{"b":[1]}', "true"]]]);
    expect(rejects.listed.map((each) => [each.at, each.raw])).toEqual([[3, "oops"]]);
  });

  it("keeps the digits of numbers as they are written", async () => {
    const { columns } = await readWhole(
      '{"a":12345678901234567890,"b":1.50,"c":1e5,"d":[-0.0,"1.0"],"e":"1.0"}\n',
    );
    expect(columns.map(([cell]) => cell)).toEqual([
      "12345678901234567890",
      "1.50",
      "1e5",
      '[-0.0,"1.0"]',
      "1.0",
    ]);
  });
});

describe("a file that is compressed, empty or of another kind", () => {
  it("is unpacked where it is gzipped", async () => {
    const { found, columns } = await readWhole(gzipSync("id,title\n1,A\n"));
    expect([found.compression, columns]).toEqual(["gzip", [["1"], ["A"]]]);
  });

  it("says so where it is cut off", async () => {
    const packed = gzipSync("id,title\n1,A\n".repeat(1000));
    await expect(readWhole(packed.subarray(0, packed.length - 20))).rejects.toThrow(
      /^broken gzip file: file.csv \(expected it to be whole; was it cut off\?\)/,
    );
  });

  it("says so where it is empty or no table", async () => {
    await expect(readWhole(" \n")).rejects.toThrow(
      "empty file: file.csv (expected a table with a row or more)",
    );
    await expect(readWhole("%PDF-1.7\n")).rejects.toThrow("wrong kind of file: file.csv is a PDF");
  });

  it("has names and no rows where there is a heading only", async () => {
    const { names, rows } = await readWhole("id,title\n");
    expect([names, rows]).toEqual([["id", "title"], 0]);
  });
});
