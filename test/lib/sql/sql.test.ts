import { tableFromIPC } from "@uwdata/flechette";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressParts } from "../../../src/lib/addressParts.js";
import { plainValue } from "../../../src/lib/sql/plainValue.js";
import { sqlErrorText } from "../../../src/lib/sql/sqlErrorText.js";
import { sqlLink } from "../../../src/lib/sql/sqlLink.js";
import { arrowStream, sqlTableFacts, type SqlTable } from "../../../src/lib/sql/sqlTable.js";
import { predictionsTable } from "../../../src/lib/sql/tables.js";

describe("sqlLink", () => {
  it("holds any query so that it comes back as it was, where no request carries it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        const link = new URL(sqlLink(query), "http://localhost/pages/slices.html");
        expect(link.pathname).toBe("/pages/sql.html");
        expect(link.search).toBe("");
        expect(new URLSearchParams(addressParts(link).typed).get("sql")).toBe(query);
      }),
      { seed: 1 },
    );
  });

  it("starts at the folder of the pages", () => {
    expect(sqlLink("SELECT 1", "./pages/")).toBe("./pages/sql.html#?sql=SELECT+1");
  });
});

describe("sqlErrorText", () => {
  it("puts the parser's errors as DuckDB puts the others", () => {
    const parser =
      '{"exception_type":"Parser","exception_message":"syntax error at or near \\"SELEC\\"","position":"0"}';
    expect(sqlErrorText(new Error(parser))).toBe('Parser Error: syntax error at or near "SELEC"');
  });

  it("leaves every other message alone", () => {
    for (const message of ["Binder Error: no such column", "{not JSON", '{"other": 1}'])
      expect(sqlErrorText(message)).toBe(message);
  });
});

/** An Arrow type by its name. */
const of = (name: string) => ({ toString: () => name });

describe("plainValue", () => {
  it("keeps what is plain, and integers that a number cannot hold as text", () => {
    expect([1.5, "a", true, null, undefined].map((value) => plainValue(value, of("Utf8")))).toEqual([
      1.5,
      "a",
      true,
      null,
      null,
    ]);
    expect([12n, 9_007_199_254_740_993n].map((value) => plainValue(value, of("Int64")))).toEqual([
      12,
      "9007199254740993",
    ]);
  });

  it("reads dates, times, decimals, bytes and lists", () => {
    expect(plainValue(0, of("Date32<DAY>"))).toEqual(new Date(0));
    expect(plainValue(3_723_000_000n, of("Time64<MICROSECOND>"))).toBe("01:02:03");
    expect(plainValue({ toString: () => "150" }, { toString: () => "Decimal[10e+2]", scale: 2 })).toBe(1.5);
    expect(plainValue(Uint8Array.of(1, 255), of("Binary"))).toBe("01ff");
    expect(plainValue([1n, "a"], of("List<Utf8>"))).toBe('[1,"a"]');
  });
});

describe("arrowStream", () => {
  const table: SqlTable<{ id: string; name: string; n: number | null }> = {
    name: "t",
    description: "",
    columns: [
      { name: "name", type: "name", description: "a name", value: ({ name }) => name },
      { name: "n", type: "integer", description: "a number", value: ({ n }) => n },
      { name: "known", type: "boolean", description: "is there a number?", value: ({ n }) => n !== null },
    ],
  };

  it("gives every row back, with empty texts as missing", () => {
    const rows = [
      { id: "1", name: "Hull", n: 1 },
      { id: "2", name: "", n: null },
      { id: "3", name: "Hull", n: 0 },
    ];
    expect(tableFromIPC(arrowStream(table, rows)).toArray()).toEqual([
      { name: "Hull", n: 1, known: true },
      { name: null, n: null, known: false },
      { name: "Hull", n: 0, known: true },
    ]);
  });

  it("gives a table without rows too", () => {
    expect(tableFromIPC(arrowStream(table, [])).numRows).toBe(0);
  });
});

describe("the table of predictions", () => {
  it("has the columns that other pages ask for", () => {
    expect(sqlTableFacts(predictionsTable, 0).columns.map(({ name }) => name)).toEqual([
      ...["id", "title", "author", "place", "year", "language", "shelfmark"],
      ...["label", "predicted", "probability", "confidence", "correct", "model"],
      ...[
        "decade",
        "period",
        "town",
        "words",
        "form",
        "brackets",
        "author_named",
        "letter",
        "class",
        "shelf",
      ],
      ...["verdict", "cell"],
    ]);
  });
});
