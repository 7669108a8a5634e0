import { expect, it } from "vitest";
import { fixture, readWhole, rowsOf } from "./fileOf.js";

const rows = [
  [
    "12345678901234567890",
    "Die Brücke",
    "1871",
    "1830-02-01",
    "2020-01-02T03:04:05Z",
    '["a","b"]',
    "true",
    "007",
  ],
  ["7", "", "", "", "", "[]", "false", "NaN"],
];

it.each([
  ["zstd.parquet", "parquet"],
  ["gzip.parquet", "parquet"],
  ["snappy.parquet", "parquet"],
  ["brotli.parquet", "parquet"],
  ["file.arrow", "arrow"],
  ["stream.arrow", "arrow"],
])("makes texts of the values of %s by one rule", async (file, format) => {
  const table = await readWhole(await fixture(file));
  expect(table.found).toEqual({ format, compression: "none", notes: [] });
  expect(table.names).toEqual(["id", "title", "year", "born", "seen", "shelves", "lent", "code"]);
  expect(rowsOf(table)).toEqual(rows);
  expect(table.firstRows).toEqual(rows);
});

it("says so where Parquet is cut off", async () => {
  const file = await fixture("zstd.parquet");
  await expect(readWhole(file.subarray(0, 900))).rejects.toThrow(
    /^broken Parquet file: file.csv \(expected it to be whole; /,
  );
});

it("says what to do where Arrow is compressed inside", async () => {
  await expect(readWhole(await fixture("compressed.arrow"))).rejects.toThrow(
    /^unreadable Arrow file: file.csv \(expected it to be whole, and written without compression; /,
  );
});
