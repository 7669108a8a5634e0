import { describe, expect, it } from "vitest";
import { novelDecades, type CollectionBook } from "../../../src/lib/selection/novelMatches.js";
import { novelTotals } from "../../../src/lib/selection/novelSummary.js";
import { shortTitle } from "../../../src/lib/selection/shortTitle.js";
import type { Novel } from "../../../src/lib/rows.js";

describe("shortTitle", () => {
  it.each([
    ["The Alexandrians; an Egyptian tale", "alexandrians"],
    ["THE ALEXANDRIANS. IN TWO VOLUMES.", "alexandrians"],
    ["Emma: a novel. In three volumes", "emmaanovel"],
    ["Ada Fortescue: A Novel", "adafortescue"],
    ["Abbot’s Cleve: or, Can It be Proved? A Novel", "abbotscleve"],
    ["A Lost Love, etc. [A novel.]", "lostlove"],
    ["“All is not fable.” A tale", "allisnotfable"],
    ["Théâtre complet", "theatrecomplet"],
    ["[Poems.]", "poems"],
    ["The", "the"],
    ["…", ""],
    ["", ""],
  ])("makes of %j %j", (title, short) => expect(shortTitle(title)).toBe(short));
});

const novel = (
  title: string,
  year: number | null,
  bibliography: Novel["bibliography"] = "At the Circulating Library",
): Novel => ({
  ...{ id: `${title} ${year}`, title, year, publisher: "", bibliography },
});
const book = (title: string, year: number | null, fiction = true): CollectionBook => ({
  title,
  year,
  fiction,
});

describe("novelDecades", () => {
  const novels = [
    novel("Ada Fortescue: A Novel", 1863),
    novel("A Lost Love", 1869),
    novel("Grey Towers. A tale", 1865),
    novel("Never Digitised", 1861),
    novel("Undated Novel", null),
    novel("Cometh Up", 1872),
    novel("The White Lady", 1805, "British Fiction"),
  ];
  const books = [
    book("Ada Fortescue. By the author of, etc.", 1864),
    book("A lost love. A new edition", 1885),
    book("Grey towers", 1845),
    book("Cometh up; a novel", 1875),
    book("A lost love", null),
    book("", 1866, false),
    book("History of England", 1868, false),
  ];
  const decades = novelDecades(novels, books);

  it("matches a short title within a year before and two after, and tells chance and reprints apart", () => {
    expect(decades.find(({ decade }) => decade === 1860)).toMatchObject({
      novels: 4,
      matched: 1,
      byChance: 1,
      anyDate: 3,
      wholeTitle: 1,
      share: 0.25,
    });
  });

  it("does not match a book of three years later", () => {
    expect(decades.find(({ decade }) => decade === 1870)).toMatchObject({
      novels: 1,
      matched: 0,
      anyDate: 1,
    });
  });

  it("counts the collection over the years that the bibliography covers", () => {
    // The last novel is of 1872, so the decade ends there, and a book of 1875 is not counted.
    expect(decades.find(({ decade }) => decade === 1870)).toMatchObject({ from: 1870, to: 1872, books: 0 });
    expect(decades.find(({ decade }) => decade === 1860)).toMatchObject({
      from: 1861,
      to: 1869,
      books: 3,
      titled: 2,
      fiction: 1,
    });
  });

  it("keeps the bibliographies apart, and sums each", () => {
    const totals = novelTotals(decades);
    expect(totals.map(({ bibliography, novels, matched }) => [bibliography, novels, matched])).toEqual([
      ["At the Circulating Library", 5, 1],
      ["British Fiction", 1, 0],
    ]);
    expect(totals[0].best.decade).toBe(1860);
  });

  it("has nothing to compare without dated novels", () => {
    expect(novelDecades([], books)).toEqual([]);
    expect(novelDecades([novel("Undated", null)], books)).toEqual([]);
  });
});
