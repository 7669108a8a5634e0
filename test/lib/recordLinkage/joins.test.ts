import { describe, expect, it } from "vitest";
import {
  agreementByJudgements,
  fictionShares,
  yearAgreement,
  type AuditedBook,
} from "../../../src/lib/recordLinkage/joins.js";
import { wilson } from "../../../src/lib/statistics/wilson.js";

function book(judgements: number, agreement: Partial<AuditedBook["agreement"]>): AuditedBook {
  return {
    id: "000000001",
    title: "A tale",
    label: "fiction",
    judgements,
    split: "training",
    agreement: { year: null, place: null, language: null, ...agreement },
    wellJoined: true,
    inTestSample: false,
    catalogued: { year: 1850, place: "London", languages: ["English"] },
    annotated: { year: 1850, place: "London", country: "enk" },
  };
}

describe("agreementByJudgements", () => {
  it("gives the share of agreeing books for each field and number of rows, over the books that fill both sides", () => {
    const rows = agreementByJudgements([
      book(2, { year: true, place: true }),
      book(2, { year: false, place: true }),
      book(2, { year: true }),
      book(1, { year: false, place: false, language: true }),
      book(2, {}),
    ]);
    expect(rows.map(({ field, judgements, books, value }) => [field, judgements, books, value])).toEqual([
      ["year", 1, 1, 0],
      ["year", 2, 3, 2 / 3],
      ["place", 1, 1, 0],
      ["place", 2, 2, 1],
      ["language", 1, 1, 1],
      ["language", 2, 0, NaN],
    ]);
  });

  it("gives Wilson's interval with each share", () => {
    const [year] = agreementByJudgements([
      book(1, { year: true }),
      book(1, { year: true }),
      book(1, { year: false }),
    ]);
    expect(year).toMatchObject(wilson(2, 3));
  });

  it("orders the groups by number, not as text", () => {
    const years = agreementByJudgements([book(10, {}), book(9, {}), book(1, {})]).slice(0, 3);
    expect(years.map(({ judgements }) => judgements)).toEqual([1, 9, 10]);
  });

  it("has no rows for no books", () => {
    expect(agreementByJudgements([])).toEqual([]);
  });
});

describe("fictionShares", () => {
  it("gives the share of fiction among the labelled books of each group", () => {
    const shares = fictionShares({
      "well joined": [{ label: "fiction" }, { label: "non_fiction" }, { label: null }, { label: "fiction" }],
      misjoined: [{ label: "non_fiction" }],
      empty: [{ label: null }],
    });
    expect(shares).toEqual([
      { group: "well joined", fiction: 2, books: 3, ...wilson(2, 3) },
      { group: "misjoined", fiction: 0, books: 1, ...wilson(0, 1) },
      { group: "empty", fiction: 0, books: 0, value: NaN, low: NaN, high: NaN },
    ]);
  });
});

describe("yearAgreement", () => {
  it("counts the books that have a year on both sides", () => {
    const books = [book(1, { year: true }), book(2, { year: false }), book(3, { place: true })];
    expect(yearAgreement(books)).toEqual({ books: 2, ...wilson(1, 2) });
  });
});
