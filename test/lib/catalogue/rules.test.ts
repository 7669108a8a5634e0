import { describe, expect, it } from "vitest";
import { foldedText } from "../../../src/lib/catalogue/foldedText.js";
import { formsNamed, formWord, formWords } from "../../../src/lib/catalogue/formWords.js";
import { placeOf } from "../../../src/lib/catalogue/place.js";
import { titlePattern } from "../../../src/lib/catalogue/titlePattern.js";
import { wordFilter } from "../../../src/lib/catalogue/wordFilter.js";
import { titleWords } from "../../../src/lib/catalogue/titleWords.js";

describe("foldedText", () => {
  it("leaves case, accents, ligatures and the form of quotes aside", () => {
    expect(foldedText("Œuvres d’ÉTÉ, „Kjøbenhavn“ Straße")).toBe('oeuvres d\'ete, "kjobenhavn" strasse');
    expect(foldedText("Ἀθήνας İst")).toBe("αθηνασ ist");
  });
});

describe("placeOf", () => {
  it.each([
    ["[London?]", "London"],
    ["London & New York", "London"],
    ["Boston [Mass.]", "Boston"],
    ["St. Paul, Minn", "St. Paul"],
    ["Wien.", "Wien"],
    ["'s-Gravenhage", "'s Gravenhage"],
  ])("takes the first place without brackets and additions: %s", (imprint, place) => {
    expect(placeOf(imprint)).toBe(place);
  });

  it.each([
    ["pp. 293. J. Clarke & Co.: London, 1888", "London"],
    ["pp. viii. 157. Privately printed: [Edinburgh,] 1895", "Edinburgh"],
    ["2 книг. Москва, С. Петербургъ, 1838-44", "Москва"],
    ["J. Salisbury: London, 1888", "London"],
    ["Hatchard & Son; London", "London"],
    ["no. 1-6. [London", "London"],
    ["pp. vi. 225. Whittaker & Co.; Ward & Lock: London, [1863.]", "London"],
    ["pp. 538 [536]. Montevideo, 1894.", "Montevideo"],
    ["pp. 22. James Webb: Bedford. 1805.", "Bedford"],
  ])("takes an imprint apart that stands in the place's stead: %s", (imprint, place) => {
    expect(placeOf(imprint)).toBe(place);
  });

  it.each([
    ["London, Guildford [printed]", "London"],
    ["Edinburgh [printed] and London", "London"],
    ["Bristol printed, London", "London"],
  ])("takes who published before who printed: %s", (imprint, place) => {
    expect(placeOf(imprint)).toBe(place);
  });

  it("makes the names of a town one", () => {
    expect(["Londini", "New-York", "Lipsiæ", "KØBENHAVN", "Санктпетербургъ"].map(placeOf)).toEqual([
      ...["London", "New York", "Leipzig", "Kjøbenhavn", "С.-Петербургъ"],
    ]);
  });

  it("gives nothing where no place is named", () => {
    for (const imprint of ["", "[s.l.]", "S. l.", "1850", "n.p.", "enk", "2 vol", "Smith, Elder & Co"])
      expect(placeOf(imprint), imprint).toBe("");
  });
});

describe("wordFilter", () => {
  it("finds all words, whatever their order, case and accents, and everything without one", () => {
    expect(wordFilter("cafe  PARIS")("Les cafés de Paris")).toBe(true);
    expect(wordFilter("café")("The cafe")).toBe(true);
    expect(wordFilter("cafe rome")("Les cafés de Paris")).toBe(false);
    expect(wordFilter("  ")("")).toBe(true);
  });
});

describe("formWord", () => {
  it("knows a form in several languages, and takes the first in the order of the list", () => {
    expect(
      ["Emma: a novel", "Poésies", "Digte", "A tale in verse", "Сказка", "HAND-BOOK"].map(formWord),
    ).toEqual([...["novel", "poems, verse", "poems, verse", "tale", "tale", "guide, handbook"]]);
    expect(formWord("Novelty and playful storytelling")).toBe("");
  });

  it("names every form that a title has", () => {
    const names = formWords.flatMap(({ name }, i) =>
      (formsNamed("A tale in verse, with letters") >> i) & 1 ? name : [],
    );
    expect(names).toEqual(["tale", "poems, verse", "letters"]);
  });
});

describe("titlePattern", () => {
  const finds = (pattern: string, title: string) => titlePattern(pattern)?.(foldedText(title));

  it("finds whole words in any case, with or without accents", () => {
    expect(finds("poems", "POEMS, by a Lady")).toBe(true);
    expect(finds("poesies", "Poésies nouvelles")).toBe(true);
    expect(finds("poem", "Poems")).toBe(false);
  });

  it("takes * for any letters and a space for whatever stands between words", () => {
    expect(finds("poe*", "Some poetry")).toBe(true);
    expect(finds("a novel", "The Heir. [A novel.]")).toBe(true);
    expect(finds("* novel", "Mary: a short novel")).toBe(true);
    expect(finds("a novel", "A very long novel")).toBe(false);
  });

  it("takes signs of regular expressions for what they are, and refuses what holds no letter", () => {
    expect(finds("a.c", "abc")).toBe(false);
    expect(titlePattern("(*)")).toBeNull();
    expect(titlePattern("")).toBeNull();
  });

  it("counts an apostrophe inside a word as part of it", () => {
    expect(titleWords("The King’s Own — a tale of 1805")).toEqual([
      "the",
      "king's",
      "own",
      "a",
      "tale",
      "of",
      "1805",
    ]);
  });
});
