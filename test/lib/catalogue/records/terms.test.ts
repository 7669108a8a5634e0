import { describe, expect, it } from "vitest";
import { parseTerms, termsInWords } from "../../../../src/lib/catalogue/records/terms.js";

const heading = "label,term,source,uri\n";

describe("parseTerms", () => {
  it("reads the terms of each label, of one vocabulary or several", () => {
    const terms = parseTerms(
      `\uFEFF${heading}fiction,Fiction,lcgft,http://a.example/1\nfiction, Roman ,gnd,\n`,
      "t.csv",
    );
    expect([...terms]).toEqual([
      [
        "fiction",
        [
          { term: "Fiction", source: "lcgft", uri: "http://a.example/1" },
          { term: "Roman", source: "gnd", uri: "" },
        ],
      ],
    ]);
  });

  it.each([
    ["a,b\n", "wrong heading: t.csv, a,b (expected label,term,source,uri)"],
    [`${heading}fiction,Fiction\n`, "wrong line: t.csv, line 2 (expected four cells)"],
    [
      `${heading}fiction,Fiction,lcgft,\nnovel,Novels,lcgft,\n`,
      "line 3 (expected a label of the model, such as fiction)",
    ],
    [`${heading}fiction,,lcgft,\n`, "line 2 (expected a term in one line)"],
    [`${heading}fiction,"Fic\ntion",lcgft,\n`, "line 2 (expected a term in one line)"],
    [
      `${heading}fiction,Fiction,Library of Congress,\n`,
      "expected the code of a vocabulary, such as lcgft or fast",
    ],
    [`${heading}fiction,Fiction,lcgft,gf2014026339\n`, "line 2 (expected an address, or none)"],
  ])("says what is wrong with %j", (csv, message) => {
    expect(() => parseTerms(csv, "t.csv", ["fiction"])).toThrow(message);
  });
});

describe("termsInWords", () => {
  it("says what labels are called, and which have no term", () => {
    const terms = parseTerms(`${heading}a,Apples,x,\na,Äpfel,y,\nb,Pears,x,\n`, "t.csv");
    expect(termsInWords(terms, ["a", "b", "c", "d"])).toBe(
      "a is “Apples” (x) and “Äpfel” (y); b is “Pears” (x). Without a term: c, d.",
    );
    expect(termsInWords(terms, ["a", "b"])).toBe("a is “Apples” (x) and “Äpfel” (y); b is “Pears” (x).");
    expect(termsInWords(new Map(), ["a"])).toBe("no label of the model has a term.");
    const many = Array.from({ length: 14 }, (_, i) => `l${i}`);
    expect(termsInWords(terms, ["a", ...many])).toMatch(/Without a term: l0, .*, l11, and 2 more\.$/);
  });
});
