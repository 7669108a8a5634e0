import { describe, expect, it } from "vitest";
import { joinFigures } from "../../../src/lib/recordLinkage/joinFigures.js";
import type { AuditedBook } from "../../../src/lib/recordLinkage/joins.js";
import { yearPairs } from "../../../src/lib/recordLinkage/yearPairs.js";

const book = (
  catalogued: number | null,
  annotated: number | null,
  rest: Partial<AuditedBook> = {},
): AuditedBook => ({
  id: "000000001",
  title: "A tale that nobody may quote",
  label: "fiction",
  judgements: 3,
  split: "training",
  agreement: { year: true, place: null, language: null },
  wellJoined: true,
  inTestSample: false,
  ...rest,
  catalogued: { year: catalogued, place: "London", languages: ["English"] },
  annotated: { year: annotated, place: "London", country: "enk" },
});

const books = [
  book(1850, 1851),
  book(1854, 1850, { inTestSample: true }),
  book(1850, 1891, { wellJoined: false, label: "non_fiction", split: "validation" }),
  book(1850, null),
  book(null, 1850),
];

describe("yearPairs", () => {
  it("counts books by both years in spans of five, and leaves out those without both", () => {
    expect(yearPairs(books)).toEqual([
      { catalogue: 1850, annotator: 1850, wellJoined: true, books: 2 },
      { catalogue: 1850, annotator: 1890, wellJoined: false, books: 1 },
    ]);
  });
});

describe("joinFigures", () => {
  it("counts what passes and fails the check, with the share of fiction in each part", () => {
    const { shares, ...figures } = joinFigures(books);
    expect(figures).toMatchObject({ books: 5, inTestSample: 1, passing: 4, failing: 1 });
    expect(shares.map(({ fiction, books: n }) => [fiction, n])).toEqual([
      [4, 4],
      [0, 1],
      [4, 4],
      [0, 1],
    ]);
    expect(shares.at(-1)?.group).toBe("annotated, failing the check");
  });

  it("holds no title", () => {
    expect(JSON.stringify(joinFigures(books))).not.toContain("nobody may quote");
  });
});
