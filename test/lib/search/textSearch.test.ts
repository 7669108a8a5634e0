import { describe, expect, it } from "vitest";
import { loadBooks } from "../../../loaders/tables/books.js";
import { textSearch } from "../../../src/lib/search/textSearch.js";
import { atOnce } from "../../../src/lib/steps.js";

describe("textSearch", () => {
  const { find } = atOnce(
    textSearch([
      { title: "A history of Wales" },
      { title: "Wales and its history" },
      { title: "Poems", text: "Written in Wales, with a history of each." },
      { title: "Élodie: a tale" },
      { title: "History of Wales and the Marches" },
    ]),
  );

  it("puts titles that begin with the query first, then those that hold it, then those with all words, then texts", () => {
    expect(find("history of wales", 9)).toEqual({ entries: [4, 0, 2], all: 3 });
    expect(find("wales hist", 9)).toEqual({ entries: [0, 1, 4, 2], all: 4 });
  });

  it("takes the beginnings of words, whatever their case and accents, and no middles", () => {
    expect(find("ELO", 9).entries).toEqual([3]);
    expect(find("istory", 9).entries).toEqual([]);
  });

  it("counts all, and gives as many as are asked for", () => {
    expect(find("wales", 2)).toEqual({ entries: [1, 0], all: 4 });
  });

  it.each(["", "  ", "!?"])("finds nothing for “%s”, which has no word", (query) => {
    expect(find(query, 9)).toEqual({ entries: [], all: 0 });
  });

  it("answers within 50 ms of the processor over all titles", async () => {
    const titles = (await loadBooks()).rows.map(({ title }) => ({ title }));
    const { find } = atOnce(textSearch(titles));
    const queries = ["t", "th", "the", "history of", "a novel in three volumes", "zzz", "poe"];
    const milliseconds = (query: string) => {
      const began = process.cpuUsage();
      find(query, 6);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    };
    const times = queries.map((query) => Math.min(...[1, 2, 3].map(() => milliseconds(query))));
    expect(Math.max(...times)).toBeLessThan(50);
  });
});
