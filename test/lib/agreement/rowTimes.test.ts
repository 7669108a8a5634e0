import { describe, expect, it } from "vitest";
import { rowTimes } from "../../../src/lib/agreement/rowTimes.js";

describe("rowTimes", () => {
  it("counts first against later rows in spans of five days, of books with three rows or more", () => {
    expect(rowTimes([[100, 111.5, 120], [104.9, 110, 126], [100, 200], []])).toEqual([
      { rows: 3, row: 2, first: 100, later: 110, books: 2 },
      { rows: 3, row: 3, first: 100, later: 120, books: 1 },
      { rows: 3, row: 3, first: 100, later: 125, books: 1 },
    ]);
  });
});
