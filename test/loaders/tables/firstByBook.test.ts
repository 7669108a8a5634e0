import { describe, expect, it } from "vitest";
import { firstByBook } from "../../../loaders/tables/firstByBook.js";

describe("firstByBook", () => {
  it("keeps the row of the smallest number of each book, in whatever order they stand", () => {
    const rows = [
      { id: "10", bookId: "a", place: "Paris" },
      { id: "9", bookId: "a", place: "Annemasse" },
      { id: "11", bookId: "b", place: "London" },
      { id: "100", bookId: "a", place: "Lyon" },
    ];
    expect([...firstByBook(rows)].map(([book, { place }]) => [book, place])).toEqual([
      ["a", "Annemasse"],
      ["b", "London"],
    ]);
  });
});
