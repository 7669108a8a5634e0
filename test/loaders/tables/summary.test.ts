import { expect, test } from "vitest";
import { summaryLine, Tally } from "../../../loaders/tables/summary.js";

test("a summary is one line that says what was read, kept, dropped and why", () => {
  const tally = new Tally();
  tally.drop("without a record ID");
  tally.drop("without a record ID");
  tally.note("without a title");
  tally.note("without a year", false);
  const summary = tally.summary("books", 10, 8);
  expect(summary).toEqual({
    table: "books",
    read: 10,
    kept: 8,
    dropped: { "without a record ID": 2 },
    noted: { "without a title": 1 },
  });
  expect(summaryLine(summary)).toBe(
    "books: 10 rows read, 8 kept, 2 dropped (2 without a record ID); noted: 1 without a title",
  );
});
