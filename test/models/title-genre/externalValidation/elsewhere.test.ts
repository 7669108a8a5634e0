import { describe, expect, it } from "vitest";
import { withAndWithout, wording } from "../../../../models/title-genre/externalValidation/scoreSets.js";
import type { LoadedRung } from "../../../../models/title-genre/externalValidation/rungs.js";
import { shelfTrust } from "../../../../models/title-genre/externalValidation/shelfTrust.js";
import type { TitleSet } from "../../../../models/title-genre/externalValidation/titleSets.js";

const title = (id: string, text: string, label: "fiction" | "non_fiction") => ({
  ...{ id, title: text, author: "", year: null, group: label, label },
});
const test = [
  title("1", "Emma [A novel.]", "fiction"),
  title("2", "Lays [In verse.]", "fiction"),
  title("3", "History of York. With plates. Second edition, etc.", "non_fiction"),
];
const sets: TitleSet[] = [
  { key: "test", title: "Test", titles: test },
  {
    key: "withoutBrackets",
    title: "Bare",
    titles: test.map((each) => ({ ...each, title: each.title.replace(/ ?\[.*\]/, "") })),
  },
];
const rungs = [{ key: "a", title: "A", threshold: 0.5 }] as unknown as LoadedRung[];

describe("withAndWithout", () => {
  it("pairs the titles: what is lost, what is gained, and what of it is fiction", () => {
    const [change] = withAndWithout(sets, rungs, [[[0.9, 0.8, 0.6]], [[0.4, 0.7, 0.2]]]);
    expect(change).toMatchObject({
      titles: 3,
      bracketed: 2,
      lost: 1,
      gained: 1,
      fictionLost: 1,
      nonFictionLost: 0,
    });
    expect(change.difference.value).toBe(0);
    expect(change.pValue).toBe(1);
  });
});

describe("wording", () => {
  it("counts brackets, forms in them, etc and sentence marks", () => {
    const [home] = wording(sets, []);
    expect(home).toMatchObject({
      titles: 3,
      medianWords: 3,
      brackets: 2 / 3,
      formInBrackets: 2 / 3,
      etc: 1 / 3,
    });
  });

  it("knows a word that three other titles of the collection have", () => {
    const collection = ["emma one", "emma two", "emma three", "emma four", "york"].map((text) => ({
      title: text,
    }));
    const [home] = wording([{ ...sets[0], titles: [title("1", "Emma York", "fiction")] }], collection);
    expect(home.knownWords).toBe(0.5);
  });
});

describe("shelfTrust", () => {
  it("compares people with shelves, each book once, and counts the titles on either side", () => {
    const rows = shelfTrust(
      [
        { id: "1", shelfmark: "12641.b.3.", label: "fiction" },
        { id: "1", shelfmark: "12641.b.3.", label: "fiction" },
        { id: "2", shelfmark: "12640.b.3.", label: "non_fiction" },
        { id: "3", shelfmark: "", label: "fiction" },
      ],
      [
        { title: "A", shelfmark: "12641.b.3." },
        { title: "", shelfmark: "12641.b.3." },
      ],
      [{ group: "prose fiction" }, { group: "drama" }, { group: "drama" }],
    );
    expect(rows[0]).toMatchObject({
      shelf: "prose fiction",
      says: "fiction",
      books: 2,
      agree: 1,
      value: 0.5,
    });
    expect(rows[0]).toMatchObject({ collection: 1, elsewhere: 1 });
    expect(rows.find(({ shelf }) => shelf === "drama")).toMatchObject({
      books: 0,
      collection: 0,
      elsewhere: 2,
    });
  });
});
