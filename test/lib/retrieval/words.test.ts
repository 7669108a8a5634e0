import { describe, expect, it } from "vitest";
import { searchedWords } from "../../../src/lib/retrieval/words.js";

const words = (text: string) => [...searchedWords(text).keys()];

describe("searchedWords", () => {
  it("takes names of languages and libraries as one word each", () => {
    expect(words("C# and C++ against node.js, .NET 4.5")).toEqual([
      "c#",
      "c++",
      "against",
      "node.js",
      ".net",
      "4.5",
    ]);
  });

  it("makes plural, possessive and singular meet, and keeps the first spelling", () => {
    expect(searchedWords("Friends, a friend’s dictionaries")).toEqual(
      new Map([
        ["friend", "friends"],
        ["dictionary", "dictionaries"],
      ]),
    );
  });

  it("leaves words alone that only look like plurals", () => {
    expect(words("class status analysis gas")).toEqual(["class", "status", "analysis", "gas"]);
  });

  it("leaves out words that only join others, and marks", () => {
    expect(words("How is it that the … – ! ... of it")).toEqual([]);
  });

  it("reads other scripts", () => {
    expect(words("Война и мир 平和")).toEqual(["война", "и", "мир", "平和"]);
  });
});
