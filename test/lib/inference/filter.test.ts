import { describe, expect, test } from "vitest";
import { filterBooks, type ResultFilter } from "../../../src/lib/inference/filter.js";
import { scoredBooks } from "../../../src/lib/inference/scoredBook.js";
import { foldedText } from "../../../src/lib/catalogue/foldedText.js";
import { searchTexts } from "../../../src/lib/inference/search.js";
import { parseTitledBooks } from "../../../src/lib/inference/titledBooks.js";

const rule = { thresholds: [0.5], certain: { accuracy: 0.99, below: 0.2, from: 0.8 } };
const columns = parseTitledBooks({
  id: ["1", "2", "3", "4"],
  title: ["Études de mœurs", "A Tale of O’Neill", "Tales from the Fens", "A History of Leeds"],
  author: ["Lefèvre, J.", "", "Story, Ann", "Tale, Thomas"],
  year: [1850, 1871, null, 1899],
  place: ["Paris", "Dublin", "Ely", "Leeds"],
  ark: ["", "", "", ""],
});
const books = scoredBooks(columns, Float32Array.of(0.25, 0.875, 0.625, 0.125), rule);
const texts = searchTexts(books);
const years = [1850, 1899] as const;
const all: ResultFilter = {
  words: "",
  label: "any",
  certainty: "any",
  from: 1850,
  to: 1899,
  least: 0,
  most: 1,
};
const ids = (patch: Partial<ResultFilter>) =>
  filterBooks(books, texts, { ...all, ...patch }, years).map(({ id }) => id);

describe("scored books", () => {
  test("carry verdict, leaning and distance from the threshold", () => {
    expect(books.map(({ verdict, leaning, distance }) => [verdict, leaning, distance])).toEqual([
      ["unsure", "non_fiction", 0.25],
      ["fiction", "fiction", 0.375],
      ["unsure", "fiction", 0.125],
      ["non_fiction", "non_fiction", 0.375],
    ]);
  });

  test("leave out what has not been scored", () => {
    expect(scoredBooks(columns, Float32Array.of(NaN, 0.5, NaN, NaN), rule).map(({ id }) => id)).toEqual([
      "2",
    ]);
  });
});

describe("the filter of the result", () => {
  test("lets everything pass at first, undated books too", () => {
    expect(ids({})).toEqual(["1", "2", "3", "4"]);
  });

  test("asks for all words, in title or author, in any order, case, accent and apostrophe", () => {
    expect(ids({ words: "TALE" })).toEqual(["2", "3", "4"]);
    expect(ids({ words: "thomas tale" })).toEqual(["4"]);
    expect(ids({ words: "lefevre etudes" })).toEqual(["1"]);
    expect(ids({ words: "o'neill" })).toEqual(["2"]);
    expect(ids({ words: "  " })).toEqual(["1", "2", "3", "4"]);
    expect(ids({ words: "leeds fens" })).toEqual([]);
  });

  test("never finds a phrase that runs from the title into the author as one word", () => {
    expect(ids({ words: "fensstory" })).toEqual([]);
  });

  test("restricts label, certainty and probability", () => {
    expect(ids({ label: "fiction" })).toEqual(["2", "3"]);
    expect(ids({ label: "fiction", certainty: "unsure" })).toEqual(["3"]);
    expect(ids({ certainty: "certain" })).toEqual(["2", "4"]);
    expect(ids({ least: 0.25, most: 0.625 })).toEqual(["1", "3"]);
  });

  test("drops undated books once the years are restricted", () => {
    expect(ids({ from: 1860 })).toEqual(["2", "4"]);
    expect(ids({ from: 1890, to: 1860 })).toEqual([]);
  });
});

describe("folding for the search", () => {
  test("treats plain and composed text alike", () => {
    expect(foldedText("A “NOVEL” [Café]")).toBe('a "novel" [cafe]');
    expect(foldedText("Plain ASCII [1]")).toBe("plain ascii [1]");
  });
});

describe("the file of titles", () => {
  test("is refused where a column is missing or of another length", () => {
    expect(() => parseTitledBooks({ ...columns, place: undefined })).toThrow(/missing column: "place"/);
    expect(() => parseTitledBooks({ ...columns, ark: [] })).toThrow(/uneven columns: "ark".*expected 4/);
    expect(() => parseTitledBooks(null)).toThrow(/missing column: "id"/);
  });
});
