import { describe, expect, test } from "vitest";
import type { AnnotatedBook, Book, DevelopmentBook, TestBook } from "../../../src/lib/rows.js";
import { studioCollection, trainingLabels } from "../../../src/lib/dataProgramming/collection.js";
import { packCollection, readCollection } from "../../../src/lib/dataProgramming/collectionFile.js";
import { madeUpCollection } from "./fixture.js";

const book = (id: string, title: string): Book => ({
  id,
  digitalId: "",
  title,
  author: "",
  place: "",
  publisher: "",
  year: null,
  dateStatement: "",
  shelfmark: "",
  country: "",
  languages: [],
  ark: "",
});
const annotated = (id: string, split: AnnotatedBook["split"], wellJoined = true): AnnotatedBook => ({
  ...book(id, id),
  label: "fiction",
  judgements: 1,
  split,
  agreement: { year: null, place: null, language: null },
  wellJoined,
  inTestSample: false,
});
const tested = (id: string, title: string): TestBook => ({
  ...book(id, title),
  variantTitles: [],
  label: null,
  publishedProbability: null,
});
const development = (id: string, part: string): DevelopmentBook => ({
  id,
  title: "",
  languageGuess: "",
  part,
  label: "non_fiction",
});

describe("studioCollection", () => {
  const books = ["a", "b", "c", "d", "e", "f"].map((id) => book(id, `Title ${id}`));

  test("leaves out untitled books and the test sample, by ID and by title", () => {
    const { books: kept } = studioCollection({
      books: [...books, book("g", "")],
      annotated: [],
      development: [],
      test: [tested("a", "Another"), tested("z", "TITLE: B!")],
    });
    expect(kept.map(({ id }) => id)).toEqual(["c", "d", "e", "f"]);
  });

  test("takes labels of well-joined annotated books and of random development books only", () => {
    const collection = studioCollection({
      books,
      annotated: [
        annotated("a", "training"),
        annotated("b", "validation"),
        annotated("c", "training", false),
        annotated("d", "training"),
      ],
      development: [development("d", "random"), development("e", "chosen")],
      test: [],
    });
    expect([...collection.gold]).toEqual([1, 1, -1, 0, -1, -1]);
    expect(collection.uses).toEqual(["training", "validation", "none", "random", "none", "none"]);
    expect([...trainingLabels(collection)]).toEqual([1, -1, -1, -1, -1, -1]);
  });
});

describe("the collection's file", () => {
  test("holds what was packed, probabilities to thousandths", () => {
    const collection = madeUpCollection(9);
    const probabilities = Float64Array.from({ length: 9 }, (_, i) => (i === 4 ? NaN : i / 7.7));
    const read = readCollection(JSON.parse(JSON.stringify(packCollection(collection, probabilities))));
    expect(read.books).toEqual(collection.books);
    expect(read.gold).toEqual(collection.gold);
    expect(read.uses).toEqual(collection.uses);
    expect(read.probabilities[4]).toBeNaN();
    expect(read.probabilities[3]).toBeCloseTo(3 / 7.7, 3);
  });

  test("says which column is missing or uneven", () => {
    const file = packCollection(madeUpCollection(3), new Float64Array(3));
    expect(() => readCollection({ ...file, place: undefined })).toThrow('missing column: "place"');
    expect(() => readCollection({ ...file, label: "1" })).toThrow('uneven columns: "label"');
    expect(() => readCollection(null)).toThrow('missing column: "id"');
  });
});
