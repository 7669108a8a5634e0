import { describe, expect, it } from "vitest";
import { authorGroups } from "../../../models/title-form/authorGroups.js";
import { shelfForm } from "../../../models/title-form/shelfForm.js";
import { spokenForms } from "../../../models/title-form/spokenForms.js";
import { termForm } from "../../../models/title-form/termForm.js";
import { aBook } from "./aBook.js";

describe("shelfForm", () => {
  it.each([
    ["12641.b.30.", "prose_fiction"],
    ["012552.ee.39.", "prose_fiction"],
    ["11642.a.5.", "verse"],
    ["11781.g.12.", "drama"],
    ["10370.bb.4.", "non_fiction"],
  ])("of %s is %s", (shelfmark, form) => expect(shelfForm(shelfmark)).toBe(form));

  it.each(["1164.k.2.", "840.m.1.", "12206.c.1.", "Digital Store 1466.b.39.", "Ac.6503.", ""])(
    "is not known of %j: the old library and shelves of several forms say nothing",
    (shelfmark) => expect(shelfForm(shelfmark)).toBeNull(),
  );
});

describe("termForm", () => {
  it.each([
    [["Fiction"], "prose_fiction"],
    [["Short stories, English", "Humorous fiction"], "prose_fiction"],
    [["Children's songs", "Nursery rhymes"], "verse"],
    [["Tragedies (Drama)"], "drama"],
    [["Sonnets", "Early works"], "verse"],
  ])("of %j is %s", (terms, form) => expect(termForm(terms)).toBe(form));

  it.each([[["Fiction", "Poetry"]], [["Juvenile works"]], [[]]])("of %j is not known", (terms) =>
    expect(termForm(terms)).toBeNull(),
  );
});

describe("authorGroups", () => {
  it("keeps the wordings of one name together, whatever of the forename is written", () => {
    const wordings = ["Braddon, M. E. (Mary Elizabeth)", "BRADDON, Mary Elizabeth.", "Braddon, M."];
    expect(new Set(wordings.flatMap(authorGroups))).toEqual(new Set(["braddon, m"]));
  });

  it("gives a key for each of several authors, one for a single name, and none for nobody", () => {
    expect(authorGroups("Beaumont, Francis; Fletcher, John")).toEqual(["beaumont, f", "fletcher, j"]);
    expect(authorGroups("Aeschylus.")).toEqual(["aeschylus, "]);
    expect(authorGroups("")).toEqual([]);
  });
});

describe("spokenForms", () => {
  it("takes a form from functions that look for one form, where nothing speaks against it", () => {
    const titles = [
      "The Heir of Blackwood Grange. A novel",
      "Poems on several occasions",
      "The Miller's Ward. A comedy, in three acts",
      "Gedichte eines fahrenden Gesellen",
      "Der Bauer und sein Hof. Lustspiel in drei Aufzügen",
    ];
    expect(spokenForms(titles.map((each) => aBook(each)))).toEqual([
      "prose_fiction",
      "verse",
      "drama",
      "verse",
      "drama",
    ]);
  });

  it("gives none where functions disagree, or none speaks", () => {
    expect(spokenForms([aBook("A novel in verse. Poems and a comedy"), aBook("Blackwood")])).toEqual([
      null,
      null,
    ]);
  });
});
