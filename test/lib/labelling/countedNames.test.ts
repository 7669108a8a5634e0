import { describe, expect, it } from "vitest";
import { countedNames, namesIn } from "../../../src/lib/labelling/countedNames.js";

const book = (title: string) => ({ id: title, title, author: "", place: "", publisher: "", shelfmark: "" });

describe("namesIn", () => {
  it("takes words with capital letters that stand together for one name", () => {
    expect(namesIn("A voyage of Captain Cook to New Zealand, and to Tahiti")).toEqual([
      "Captain Cook",
      "New Zealand",
      "Tahiti",
    ]);
  });

  it("passes over the first word of a title, of a sentence, and in brackets", () => {
    expect(namesIn("Poems. By a lady. With plates [Signed: Jane Doe.]")).toEqual(["Jane Doe"]);
    expect(namesIn("")).toEqual([]);
  });
});

describe("countedNames", () => {
  it("tells titles with several names from titles with several places", () => {
    const books = [
      "Journeys in France and Spain",
      "The friends of Robert Burns and Walter Scott",
      "The life of Nelson in England, and of Wellington",
      "A tale of London",
    ].map(book);
    expect(countedNames(books)).toMatchObject({ titles: 4, names: 3, places: 1, withoutPlace: 1 });
  });
});
