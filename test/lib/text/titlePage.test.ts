import { describe, expect, it } from "vitest";
import { formWords } from "../../../src/lib/catalogue/formWords.js";
import { FeatureExtractor, type FeatureSettings } from "../../../src/lib/text/features.js";
import { foldText } from "../../../src/lib/text/normalise.js";
import { endOfHead, formMentions, withoutEditorialSigns } from "../../../src/lib/text/titlePage.js";

const head = (title: string) => title.slice(0, endOfHead(foldText(title)));
const forms = (title: string) => {
  const folded = foldText(title);
  return formMentions(folded, endOfHead(folded)).map(({ form, inHead, isSubject }) =>
    [formWords[form].name, inHead ? "head" : "tail", ...(isSubject ? ["subject"] : [])].join(", "),
  );
};
const settings: FeatureSettings = {
  bits: 16,
  words: 1,
  fragments: { weight: 1, shortest: 3, longest: 4 },
  shape: 0.3,
  counts: "binary",
  titlePage: { head: 0.5, forms: 0.5 },
};

describe("the head of a title", () => {
  it.each([
    ["Poems. With a life of the author", "Poems"],
    ["The Fall of Acre: a poem, in four cantos", "The Fall of Acre"],
    ["Olga; or, the Captive", "Olga"],
    ["Olga, or the Captive", "Olga"],
    ["Verses (by a lady)", "Verses "],
    ["St. Ronan’s Spring", "St. Ronan’s Spring"],
    ["Lines written at a window", "Lines written at a window"],
    ["", ""],
  ])("of %j is %j", (title, expected) => {
    expect(head(title)).toBe(expected);
  });
});

describe("the forms that a title names", () => {
  it("are told with where they stand and whether they are what it is about", () => {
    expect(forms("Poems. With letters on the modern novel")).toEqual([
      "poems, verse, head",
      "letters, tail",
      "novel, tail, subject",
    ]);
  });

  it("are the same in other languages", () => {
    expect(forms("Gedichte")).toEqual(forms("Poems"));
    expect(forms("Histoire de la poésie")).toEqual(forms("History of the poetry"));
  });
});

describe("what a cataloguer adds", () => {
  it.each([
    ["[Verſes.] etc", "verses."],
    ["A tale, etc.", "a tale"],
    ["Etc", "etc"],
  ])("is blanked in %j, which keeps its length", (title, plain) => {
    const blanked = withoutEditorialSigns(foldText(title));
    expect(blanked).toHaveLength(title.length);
    expect(blanked.trim()).toBe(plain);
  });

  it("changes no feature of a title that is read as a title page", () => {
    const extractor = new FeatureExtractor(settings);
    const plain = extractor.extract("Ballads of the Forest. With notes");
    for (const variant of ["Ballads of the Foreſt. [With notes]", "Ballads of the Forest. With notes, etc"])
      expect(extractor.extract(variant)).toEqual(plain);
  });
});

describe("features of a title page", () => {
  it("tell a poem with letters from letters with a poem", () => {
    const extractor = new FeatureExtractor({
      ...settings,
      words: 0,
      fragments: { ...settings.fragments, weight: 0 },
    });
    const indices = (title: string) => [...extractor.extract(title).indices].sort((a, b) => a - b);
    expect(indices("A poem. Letters")).not.toEqual(indices("Letters. A poem"));
  });

  it("are named for a reader", () => {
    const { hits } = new FeatureExtractor(settings).explain("Poems. With letters");
    expect(hits.filter(({ kind }) => kind === "in the head").map(({ name }) => name)).toEqual([
      "poems",
      "·poems",
    ]);
    expect(hits.filter(({ kind }) => kind === "form").map(({ name }) => name)).toEqual([
      "poems, verse in the head",
      "poems, verse first",
      "letters",
      "letters after poems, verse",
      "letters last",
    ]);
  });
});
