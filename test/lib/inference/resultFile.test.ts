import { tableFromIPC } from "@uwdata/flechette";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/lib/csv.js";
import { arrowFile } from "../../../src/lib/inference/arrowFile.js";
import { isoDay, resultColumns } from "../../../src/lib/inference/resultFile.js";
import type { ScoredBook } from "../../../src/lib/inference/scoredBook.js";

const stamp = { model: "0123456789ab", date: "2025-03-09" };
const book = (patch: Partial<ScoredBook>): ScoredBook => ({
  id: "000000216",
  title: "All for Nothing, a “novel”",
  author: "A.",
  year: 1868,
  place: "London",
  ark: "",
  probability: Math.fround(0.91),
  verdict: "fiction",
  leaning: "fiction",
  distance: 0.41,
  ...patch,
});
const books = [book({}), book({ id: "000000217", title: '=SUM("a")', year: null, verdict: "unsure" })];

describe("the result as CSV", () => {
  test("has a stamp on every row, and disarms formulas", () => {
    expect(toCsv(books, resultColumns(stamp)).split("\n")).toEqual([
      "id,title,year,probability,label,model,date",
      '000000216,"All for Nothing, a “novel”",1868,0.910000026,fiction,0123456789ab,2025-03-09',
      `000000217,"'=SUM(""a"")",,0.910000026,unsure,0123456789ab,2025-03-09`,
      "",
    ]);
  });

  test("writes probabilities so that the same 32-bit number is read back", () => {
    for (const probability of [0.1, 1 / 3, 1e-8, 0.9999999, 0, 1].map(Math.fround)) {
      const [, , , value] = toCsv([book({ title: "A", probability })], resultColumns(stamp))
        .split("\n")[1]
        .split(",");
      expect(Math.fround(Number(value))).toBe(probability);
    }
  });
});

describe("the result as Arrow", () => {
  test("is a file with the same columns, text as it is, and null for no year", () => {
    const bytes = arrowFile(books, stamp);
    expect(new TextDecoder().decode(bytes.subarray(0, 6))).toBe("ARROW1");
    const table = tableFromIPC(bytes);
    expect(table.names).toEqual(resultColumns(stamp).map(({ key }) => key));
    expect(table.toArray()).toEqual(
      books.map(({ id, title, year, probability, verdict }) => ({
        id,
        title,
        year,
        probability,
        label: verdict,
        ...stamp,
      })),
    );
  });

  test("may hold no book", () => {
    const table = tableFromIPC(arrowFile([], stamp));
    expect(table.numRows).toBe(0);
    expect(table.names).toContain("probability");
  });
});

describe("the day of a run", () => {
  test("is that of the reader's own clock", () => {
    expect(isoDay(new Date(2025, 2, 9, 23, 59))).toBe("2025-03-09");
    expect(isoDay(new Date(2025, 11, 31, 0, 0))).toBe("2025-12-31");
  });
});
