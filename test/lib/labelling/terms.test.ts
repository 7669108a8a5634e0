import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vote, type TermsFunction } from "../../../src/lib/labelling/index.js";
import { parseTerm } from "../../../src/lib/labelling/text/term.js";
import { indexOf, signs } from "./books.js";

const base: Omit<TermsFunction, "terms"> = {
  kind: "terms",
  name: "test",
  language: "any",
  description: "",
  field: "title",
  vote: "fiction",
};

/** Which of the titles the terms vote on, as signs. */
function votesOn(terms: string[], titles: string[], rest: Partial<TermsFunction> = {}): string {
  return signs(vote({ ...base, ...rest, terms }, indexOf(...titles)));
}

describe("a function by terms", () => {
  it("finds whole words whatever their case", () => {
    expect(votesOn(["novel"], ["A Novel", "Novels", "novelty", "The NOVEL; a study", ""])).toBe("F..F.");
  });

  it("lets * stand for any letters, none included", () => {
    expect(votesOn(["geolog*"], ["Geology", "The geologist", "Theology", "Geolog"])).toBe("FF.F");
    expect(votesOn(["*geschichte"], ["Kulturgeschichte", "Geschichte", "Geschichten"])).toBe("FF.");
    expect(votesOn(["*schicht*"], ["Geschichten", "Schicht", "Sicht"])).toBe("FF.");
    expect(votesOn(["f*ln"], ["Novellen", "fabeln", "Fln", "fab"])).toBe(".FF.");
  });

  it("finds phrases only where the words follow each other", () => {
    expect(votesOn(["in five acts"], ["A play in five acts", "acts in five", "In five short acts"])).toBe(
      "F..",
    );
  });

  it("lets _ stand for one word or number", () => {
    expect(votesOn(["in _ acts"], ["in five acts", "in 5 acts", "in acts", "in five long acts"])).toBe(
      "FF..",
    );
  });

  it("knows the edges of the text, years and numbers", () => {
    expect(votesOn(["^ jack"], ["Jack", "Poor Jack"])).toBe("F.");
    expect(votesOn(["roman $"], ["Ein Roman", "Roman antiquities"])).toBe("F.");
    expect(votesOn(["in <year>"], ["Rome in 1848", "Rome in 12", "in"])).toBe("F..");
    expect(votesOn(["<number>"], ["12 views", "1848", "twelve"])).toBe("F..");
  });

  it("does not pass over sentence marks, but over commas and hyphens", () => {
    expect(votesOn(["fairy tales"], ["Fairy-tales", "Fairy, tales", "A fairy. Tales"])).toBe("FF.");
    expect(votesOn(["fairy . tales"], ["Fairy-tales", "A fairy. Tales"])).toBe(".F");
  });

  it("keeps terms in square brackets inside the cataloguer's", () => {
    const titles = ["Ruth [A novel.]", "Ruth, a novel", "[A novel]", "Ruth [a] novel"];
    expect(votesOn(["[a novel]"], titles)).toBe("F...");
    expect(votesOn(["a novel"], titles)).toBe("FFF.");
  });

  it("finds accented words by plain ones, and not the other way round", () => {
    expect(votesOn(["poesie"], ["Poésie", "Poesie", "POËSIE"])).toBe("FFF");
    expect(votesOn(["poésie"], ["Poésie", "Poesie"])).toBe("F.");
    expect(votesOn(["trage*"], ["Tragædia", "Tragédie"])).toBe(".F");
    expect(votesOn(["tragae*"], ["Tragædia"])).toBe("F");
  });

  it("finds a word after an elided article", () => {
    expect(votesOn(["histoire"], ["L'histoire de France", "l’Histoire", "Histoire"])).toBe("FFF");
  });

  it("abstains where an exception occurs", () => {
    const except = ["history of tom jones"];
    expect(votesOn(["history"], ["A history", "The History of Tom Jones"], { except })).toBe("F.");
  });

  it("counts different terms where more than one is needed", () => {
    const titles = ["Paris and Rome", "Paris, Paris", "Rome"];
    expect(votesOn(["paris", "rome"], titles, { minimum: 2 })).toBe("F..");
  });

  it("looks only at its field", () => {
    const index = indexOf({ title: "Leipzig" }, { place: "Leipzig" });
    expect(signs(vote({ ...base, field: "place", terms: ["leipzig"] }, index))).toBe(".F");
  });

  it("votes where a plain search over the words finds the phrase", () => {
    const word = fc.constantFrom("a", "ab", "abc", "b", "ba", "novel");
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 7 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.constantFrom("a", "ab", "a*", "*a", "*b*", "novel", "_"), { minLength: 1, maxLength: 3 }),
        (titles, parts) => {
          fc.pre(parts.some((part) => part !== "_"));
          const test = (part: string, token: string) =>
            part === "_" || new RegExp(`^${part.replaceAll("*", ".*")}$`).test(token);
          const expected = titles.map((title) =>
            title.some((_, at) =>
              parts.every((part, i) => at + i < title.length && test(part, title[at + i])),
            )
              ? "F"
              : ".",
          );
          const found = votesOn(
            [parts.join(" ")],
            titles.map((title) => title.join(" ")),
          );
          expect(found).toBe(expected.join(""));
        },
      ),
    );
  });

  it("takes any title without error", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 5 }), (titles) => {
        expect(votesOn(["a*", "[_ b]", "^ _ c"], titles)).toHaveLength(titles.length);
      }),
    );
  });
});

describe("parseTerm", () => {
  it.each([
    ["", "nothing to look for"],
    ["_ _", "nothing to look for"],
    ["*", "nothing to look for"],
    ["^ $", "nothing to look for"],
    ["acts 5", "is a number"],
    ["novel.", "marks set off by spaces"],
    ["(novel)", "marks set off by spaces"],
  ])('explains what is wrong with "%s"', (term, reason) => {
    expect(() => parseTerm(term)).toThrow(reason);
  });
});
