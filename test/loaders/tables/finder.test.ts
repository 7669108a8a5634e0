import { describe, expect, test } from "vitest";
import { digitisedBooks } from "../../../loaders/sources/catalogue/collection.js";
import { Finder } from "../../../loaders/tables/finder.js";
import { loadBooks } from "../../../loaders/tables/books.js";

const sampleOnly = { sampleOnly: true, log: () => undefined };

describe("a finder", () => {
  test("remembers the sources of tables that a table is made from, each once", async () => {
    const finder = new Finder(sampleOnly);
    await finder.find(digitisedBooks);
    const { sources, rows } = await finder.load(loadBooks);
    expect(rows.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(1);
    expect(finder.sources.map(({ path }) => path).sort()).toEqual(sources.map(({ path }) => path).sort());
  });
});
