import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostKeywords, parseKeywords } from "../../../src/lib/keywords/parseKeywords.js";

const texts = (typed: string) => parseKeywords(typed).keywords.map(({ text }) => text);
const reasons = (typed: string) => parseKeywords(typed).problems.map(({ reason }) => reason);

describe("parseKeywords", () => {
  it("takes keywords apart at commas, but not at those inside quotes", () => {
    expect(texts('Tale,  histor* , "hard, times"')).toEqual(["tale", "histor*", '"hard, times"']);
  });

  it("makes a part of each word, and one of each phrase", () => {
    const parts = (typed: string) =>
      parseKeywords(typed).keywords.map(({ parts }) => parts.map(({ parts }) => parts.length));
    expect(parts('history india, "a novel", "of the" north*, [a novel]')).toEqual([[1, 1], [2], [2, 1], [2]]);
  });

  it("takes typographic quotes for quotes", () => {
    expect(texts("“a novel”")).toEqual(['"a novel"']);
  });

  it("takes * alone for every title", () => {
    expect(parseKeywords("*").keywords).toEqual([{ text: "*", parts: [] }]);
  });

  it("counts the same keyword once, whatever its case and spaces", () => {
    expect(texts("tale, Tale ,  TALE")).toEqual(["tale"]);
  });

  it("makes nothing of nothing", () => {
    for (const typed of ["", "  ", ",,", ' "" , " "'])
      expect(parseKeywords(typed)).toEqual({ keywords: [], problems: [] });
  });

  it("says what is wrong with what it cannot look for, and keeps the rest", () => {
    expect(texts('tale, "open')).toEqual(["tale"]);
    expect(reasons('tale, "open')).toEqual(["a quotation mark is opened and never closed"]);
    expect(reasons("1848")[0]).toContain("is a number (expected <year> or <number>)");
    expect(reasons("***")[0]).toContain("expected at least one word");
    expect(reasons("a+b")[0]).toContain("expected letters");
    expect(reasons("(a|b")[0]).toContain("expected letters");
  });

  it("shows as many keywords as there are colours and says so of the others", () => {
    const { keywords, problems } = parseKeywords("a, b, c, d, e, f");
    expect(keywords).toHaveLength(mostKeywords);
    expect(problems).toEqual([{ text: "f", reason: "only 5 keywords are shown at once" }]);
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.constantFrom("", '"', "*", "[", ","),
        (typed, mark) => {
          const { keywords, problems } = parseKeywords(typed + mark + typed);
          expect(keywords.length).toBeLessThanOrEqual(mostKeywords);
          for (const { reason } of problems) expect(reason).not.toBe("");
        },
      ),
      { seed: 1 },
    );
  });
});
