import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countryLanguages } from "../../../loaders/tables/countryLanguages.js";
import { compareWithCatalogue, isWellJoined, type Annotated } from "../../../loaders/tables/integrity.js";
import { measureIntegrity, type JoinedPair } from "../../../loaders/tables/integrityError.js";

const london: Annotated = { year: 1873, place: "London", country: "enk" };

describe("compareWithCatalogue", () => {
  test("finds a book of Amsterdam that carries a judgement from London", () => {
    const catalogue = { year: 1892, place: "Amsterdam", languages: ["Dutch"] };
    expect(compareWithCatalogue(catalogue, london)).toEqual({ year: false, place: false, language: false });
  });

  test("lets the years differ by one", () => {
    const year = (catalogued: number | null) =>
      compareWithCatalogue({ year: catalogued, place: "", languages: [] }, london).year;
    expect([1871, 1872, 1873, 1874, 1875, null].map(year)).toEqual([false, true, true, true, false, null]);
  });

  test.each([
    ["London ; New York", "New York", true],
    ["Boston, [Mass.]", "Boston [Massachusetts]", true],
    ["Köln", "KOLN", true],
    ["London, Guildford [printed]", "Edinburgh [printed]", false],
    ["'s Gravenhage", "London", false],
    ["", "London", null],
    ["London", "", null],
    ["London", "[?]", null],
  ])("compares the places %j and %j: %j", (catalogued, annotated, expected) => {
    const catalogue = { year: null, place: catalogued, languages: [] };
    expect(compareWithCatalogue(catalogue, { ...london, place: annotated }).place).toBe(expected);
  });

  test.each([
    [["English"], "enk", true],
    [["Dutch", "German"], "gw", true],
    [["English"], "nyu", true],
    [["English"], "enk ; nyu", true],
    [["French"], "be", true],
    [["Swedish"], "fr", false],
    [["English"], "xx", null],
    [["English"], "1890", null],
    [["English"], "", null],
    [[], "enk", null],
  ])("compares the languages %j with the country %j: %j", (languages, country, expected) => {
    const catalogue = { year: null, place: "", languages };
    expect(compareWithCatalogue(catalogue, { ...london, country }).language).toBe(expected);
  });
});

describe("isWellJoined", () => {
  test.each([
    [true, true, true, true],
    [true, true, false, true],
    [true, false, false, false],
    [null, true, true, true],
    [null, true, false, false],
    [null, null, true, true],
    [null, null, false, false],
    [null, null, null, false],
  ])("year %j, place %j, language %j: %j", (year, place, language, expected) => {
    expect(isWellJoined({ year, place, language })).toBe(expected);
  });

  test("never gets worse when a comparison turns from disagreement to agreement", () => {
    const vote = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(vote, vote, (year, place) => {
        const before = isWellJoined({ year, place, language: false });
        expect(isWellJoined({ year, place, language: true }) || !before).toBe(true);
      }),
    );
  });
});

describe("countryLanguages", () => {
  test("knows countries, states of the United States and unknown codes", () => {
    expect(countryLanguages("stk")).toEqual(["English"]);
    expect(countryLanguages("ohu")).toEqual(["English"]);
    expect(countryLanguages("sz")).toEqual(["German", "French", "Italian"]);
    expect(countryLanguages("fre")).toBeNull();
    expect(countryLanguages("constructor")).toBeNull();
  });
});

describe("measureIntegrity", () => {
  const pair = (catalogued: number, annotated: number, rows: number): JoinedPair => ({
    catalogue: { year: catalogued, place: "", languages: [] },
    annotation: { year: annotated, place: "", country: "" },
    rows,
  });

  test("counts books that disagree with the mark of their rows", () => {
    const pairs = [
      pair(1850, 1850, 3),
      pair(1850, 1890, 5),
      pair(1850, 1890, 1),
      pair(1850, 1851, 2),
      pair(1850, 1890, 2),
    ];
    expect(measureIntegrity(pairs)).toMatchObject({
      markedJoined: 2,
      markedMisjoined: 3,
      falseFailures: 1,
      falsePasses: 1,
    });
  });

  test("passes all shuffled judgements where all books are alike, and half where there are two kinds", () => {
    const alike = Array.from({ length: 10 }, () => pair(1850, 1850, 3));
    expect(measureIntegrity(alike)).toMatchObject({ shuffledPassRate: 1, shuffledPassRateOfMarked: 1 });
    const kinds = Array.from({ length: 200 }, (_, i) => (i % 2 ? pair(1850, 1850, 3) : pair(1890, 1890, 3)));
    const { shuffledPassRate } = measureIntegrity(kinds, 1, 50);
    expect(shuffledPassRate).toBeGreaterThan(0.48);
    expect(shuffledPassRate).toBeLessThan(0.52);
  });

  test("gives the same rates for the same seed, and null rates without books", () => {
    const pairs = Array.from({ length: 30 }, (_, i) => pair(1800 + i, 1800 + i, 3));
    expect(measureIntegrity(pairs, 7)).toEqual(measureIntegrity(pairs, 7));
    expect(measureIntegrity([])).toMatchObject({ shuffledPassRate: null, shuffledPassRateOfMarked: null });
  });
});
