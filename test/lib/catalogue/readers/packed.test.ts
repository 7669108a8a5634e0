import { gzipSync } from "node:zlib";
import { strToU8, zipSync, type Zippable } from "fflate";
import { expect, it } from "vitest";
import { unpack } from "../../../../src/lib/catalogue/readers/bytes/unpack.js";
import { fileOf, readWhole } from "./fileOf.js";

const csv = strToU8("id,title\n1,A\n");
const zip = (files: Zippable) => zipSync(files);

it("reads the first file of a zip that may be a table, and says which", async () => {
  const files = {
    "read me.pdf": csv,
    "__MACOSX/._t.csv": csv,
    "export/titles.csv": csv,
    "b.csv": strToU8("x"),
  };
  const { found, columns } = await readWhole(zip(files));
  expect([found.compression, found.entry, columns]).toEqual(["zip", "export/titles.csv", [["1"], ["A"]]]);
});

it("reads a gzipped file in a zip, and one that gzip packed in two members", async () => {
  const inZip = await readWhole(zip({ "titles.csv.gz": gzipSync(csv) }));
  expect([inZip.found.entry, inZip.columns]).toEqual(["titles.csv.gz", [["1"], ["A"]]]);
  const two = await readWhole(Buffer.concat([gzipSync(csv), gzipSync("2,B\n")]));
  expect(two.columns[1]).toEqual(["A", "B"]);
});

it.each([
  [
    "a zip without a table",
    zip({ "a.pdf": csv }),
    "nothing readable: file.csv holds a.pdf (expected a file that ends",
  ],
  [
    "a spreadsheet",
    zip({ "[Content_Types].xml": csv, "xl/workbook.xml": csv }),
    "is a document of Excel, Word or",
  ],
  ["a zip that was cut off", zip({ "a.csv": csv }).subarray(0, 40), "broken zip file: file.csv"],
  ["a gzip that was cut off", gzipSync(csv).subarray(0, 20), "broken gzip file: file.csv"],
  [
    "a PDF under a wrong ending",
    strToU8("%PDF-1.7\n..."),
    "is a PDF (expected a table; export the catalogue as CSV)",
  ],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), "is a picture or a recording"],
  ["bytes that are nothing", Uint8Array.from([1, 0, 0, 0, 0, 0, 7, 1, 9]), "is no text"],
  ["no bytes", new Uint8Array(), "empty file: file.csv (expected a table with a row or more)"],
])("says what to do about %s", async (_, file, sentence) => {
  await expect(readWhole(file, {}, 16)).rejects.toThrow(sentence);
});

it("gives a bomb up before it fills the memory", async () => {
  const bomb = gzipSync(Buffer.alloc(300_000_000));
  const unpacked = async () => {
    const { bytes } = await unpack(fileOf(bomb, 1 << 16), "bomb.csv.gz");
    let length = 0;
    for await (const piece of bytes) length += piece.length;
    return length;
  };
  await expect(unpacked()).rejects.toThrow(
    "too large a file: bomb.csv.gz unpacks to over 200 times its size",
  );
});

it("reads a cell of 5 MB, and 2,000 columns", async () => {
  const long = "x\n".repeat(2_500_000);
  const cell = await readWhole(`id,text\n1,"${long}"\n2,b\n`, {}, 1 << 16);
  expect([cell.columns[0], cell.columns[1][0].length]).toEqual([["1", "2"], 5_000_000]);
  const names = Array.from({ length: 2000 }, (_, i) => `c${i}`).join(",");
  const wide = await readWhole(`${names}\n${names}\n`, {}, 1 << 16);
  expect([wide.names.length, wide.columns[1999]]).toEqual([2000, ["c1999"]]);
});
