import { expect, test } from "vitest";
import { countList } from "../../src/components/countList.js";

test("a list of counts names what was counted after each, with separators, and is empty for none", () => {
  expect(countList({ "without a title": 23117, "without a year": 3 })).toBe(
    "23,117 without a title; 3 without a year",
  );
  expect(countList({})).toBe("");
});
