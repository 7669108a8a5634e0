import { describe, expect, it } from "vitest";
import { NovelistIndex } from "../../../models/title-genre/novelistIndex.js";
import type { Book } from "../../../src/lib/rows.js";

const index = new NovelistIndex([
  { id: "1", title: "The Mill Stream: A Novel", surname: "Ainsley", forename: "Edith" },
  { id: "2", title: "Rosamund", surname: "Béranger", forename: "Paul" },
  { id: "3", title: "Nobody's Story", surname: "Anonymous", forename: "" },
]);

function signs(author: string, title: string) {
  const book: Book = {
    ...{ id: "x", digitalId: "", title, author, place: "", publisher: "", year: null, dateStatement: "" },
    ...{ shelfmark: "", country: "", languages: [], ark: "" },
  };
  return index.signs(book);
}

describe("NovelistIndex", () => {
  it("knows a novelist by surname and first forename, accents and further names aside", () => {
    expect(signs("AINSLEY, Edith Mary", "Walks in Kent")).toEqual(["novelist"]);
    expect(signs("Beranger, Paul (Paul Louis)", "Walks in Kent")).toEqual(["novelist"]);
    expect(signs("Ainsley, John", "Walks in Kent")).toEqual([]);
    expect(signs("Anonymous", "Walks in Kent")).toEqual([]);
  });

  it("knows a novel by its main title, surest with its author", () => {
    expect(signs("Ainsley, Edith", "The Mill Stream. With illustrations")).toEqual([
      "novelist",
      "listed with its author",
    ]);
    expect(signs("Other, Ann", "The mill stream")).toEqual(["listed title"]);
  });

  it("does not take a title of one word for a novel's without its author", () => {
    expect(signs("Other, Ann", "Rosamund")).toEqual([]);
    expect(signs("Béranger, Paul", "Rosamund")).toEqual(["novelist", "listed with its author"]);
    expect(signs("", "")).toEqual([]);
  });
});
