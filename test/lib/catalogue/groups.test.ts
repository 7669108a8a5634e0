import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { brackets } from "../../../src/lib/catalogue/fields/brackets.js";
import { language } from "../../../src/lib/catalogue/fields/language.js";
import { letter } from "../../../src/lib/catalogue/fields/letter.js";
import { pages } from "../../../src/lib/catalogue/fields/pages.js";
import { place } from "../../../src/lib/catalogue/fields/place.js";
import { shelf } from "../../../src/lib/catalogue/fields/shelf.js";
import { words } from "../../../src/lib/catalogue/fields/words.js";
import { year } from "../../../src/lib/catalogue/fields/year.js";
import { groupNames, groupsOf } from "../../../src/lib/catalogue/groups.js";

const places = (names: readonly string[]) =>
  catalogueOf(names.map((name, i) => ({ id: String(i), place: name })));

describe("groupsOf", () => {
  it("has the commonest first, equal ones by name, then the rest, then what is not known", () => {
    const towns = places(["York", "Bath", "", "Hull", "York", "Ayr"]);
    expect(groupsOf(place, towns)).toEqual({
      names: ["York", "Ayr", "Bath", "Hull", "no place"],
      of: Uint16Array.of(0, 2, 4, 3, 0, 1),
      rest: undefined,
    });
    expect(groupsOf(place, towns, { most: 2 }).names).toEqual(["York", "Ayr", "other places", "no place"]);
    expect(groupsOf(place, towns, { fewest: 2 }).names).toEqual(["York", "other places", "no place"]);
  });

  it("puts no group alone together with nothing", () => {
    expect(groupsOf(place, places(["Ayr", "Bath", "Hull"]), { most: 2 }).names).toEqual([
      "Ayr",
      "Bath",
      "Hull",
    ]);
  });

  it("keeps the order of a field that has one, and its empty groups unless told", () => {
    const books = catalogueOf(
      [1899, null, 1800].map((year, i) => ({ id: String(i), year })),
      { pages: ["700", "", "0"] },
    );
    expect(groupsOf(year, books).names).toHaveLength(13);
    expect(groupsOf(year, books, { fewest: 1 }).names).toEqual(["1800s", "1890s", "undated"]);
    expect(groupsOf(year, books, { fewest: 2 }).names).toEqual(["others", "undated"]);
    expect(groupsOf(pages, books, { fewest: 1 }).names).toEqual(["600 or more", "not stated"]);
  });

  it("has nothing of what is all missing, all equal or empty", () => {
    expect(groupsOf(place, places(["", ""])).names).toEqual(["no place"]);
    expect(groupsOf(place, places(["Ayr", "Ayr"])).names).toEqual(["Ayr"]);
    expect(groupsOf(place, places([])).names).toEqual([]);
  });
});

describe("groupNames", () => {
  const titles = (names: readonly string[]) =>
    catalogueOf(
      names.map((title, i) => ({ id: String(i), title })),
      { language: names.map(() => "") },
    );

  it("name the group of each record", () => {
    expect(groupNames(letter, titles(["“Évelyne”", "Ода", "Æsop", "1848", "…"]))).toEqual(
      // A ligature is taken apart; a digit or a letter of another script is another sign.
      ["E", "other sign", "A", "other sign", "no letter"],
    );
    expect(groupNames(brackets, titles(["Emma [A novel.]", "Emma"]))).toEqual(["yes", "no"]);
    expect(groupNames(words, titles(["Emma", "", "The Heir of Elm wood"]))).toEqual(["1", "no title", "5"]);
    expect(groupNames(language, titles(["Emma"]))).toEqual(["unknown"]);
  });

  it("tell press-marks by thousands", () => {
    const marks = ["12641.b.30.", "Ac.6503.", "012552.ee.39.", "879.k.1."];
    const books = catalogueOf(marks.map((shelfmark, i) => ({ id: String(i), shelfmark })));
    expect(groupNames(shelf, books)).toEqual([
      "12000–12999",
      "no numeric press-mark",
      "12000–12999",
      "0–999",
    ]);
  });
});

describe("ranges of a number", () => {
  it("have ends that hold what they hold", () => {
    for (const { bins, broader } of [year, words, pages])
      for (const { ends, of } of [bins, broader?.([]) ?? bins])
        ends.forEach(([least, greatest], i) => {
          expect(of(least ?? greatest ?? 0)).toBe(i);
          expect(of(greatest ?? least ?? 0)).toBe(i);
        });
  });

  it("are as broad as the texts are long", () => {
    expect(words.broader?.([3, 9, 12]).names[1]).toBe("3–4");
    expect(words.broader?.([90, 120, null, 200]).names[1]).toBe("10–19");
  });
});
