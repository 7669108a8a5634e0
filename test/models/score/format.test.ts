import { describe, expect, it } from "vitest";
import { formatOf } from "../../../models/score/format.js";

describe("formatOf", () => {
  it.each([
    ["books.csv", "csv"],
    ["BOOKS.CSV", "csv"],
    ["a.b/books.tsv", "tsv"],
    ["books.jsonl", "jsonl"],
    ["books.ndjson", "jsonl"],
  ])("takes %s for %s, by its extension", (file, format) => {
    expect(formatOf(file)).toBe(format);
  });

  it("lets the option come before the extension", () => {
    expect(formatOf("-", "tsv")).toBe("tsv");
    expect(formatOf("books.csv", "jsonl")).toBe("jsonl");
  });

  it.each([
    ["-", undefined, ""],
    ["books", undefined, ""],
    ["books.xlsx", undefined, "xlsx"],
    ["books.csv", "parquet", "parquet"],
    ["books.csv", "constructor", "constructor"],
  ])("refuses %s with the option %s, naming the formats that there are", (file, option, found) => {
    expect(() => formatOf(file, option)).toThrow(
      `unknown format: "${found}" of ${file} (expected csv, tsv or jsonl; name it with --format)`,
    );
  });
});
