import { expect, it } from "vitest";
import { parseFormat } from "../../../models/score/format.js";

it("is that of the option, or left open", () => {
  expect(parseFormat("tsv")).toBe("tsv");
  expect(parseFormat(undefined)).toBeUndefined();
});

it.each(["xlsx", "constructor", ""])("refuses %j, naming the formats that there are", (option) => {
  expect(() => parseFormat(option)).toThrow(
    `unknown format: --format ${option} (expected csv, tsv, jsonl, parquet or marc)`,
  );
});
