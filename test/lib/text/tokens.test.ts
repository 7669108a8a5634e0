import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TokenKind, Tokeniser, wordHash } from "../../../src/lib/text/tokens.js";

const names = Object.fromEntries(Object.entries(TokenKind).map(([name, kind]) => [kind, name]));

interface Token {
  kind: string;
  text: string;
  start: number;
  hash: number;
  bracketed: boolean;
}

function tokensOf(text: string, tokeniser = new Tokeniser()): Token[] {
  const { length, kind, start, end, hash, bracketed } = tokeniser.tokenise(text);
  return Array.from({ length }, (_, i) => ({
    kind: names[kind[i]],
    text: text.slice(start[i], end[i]),
    start: start[i],
    hash: hash[i],
    bracketed: bracketed[i] === 1,
  }));
}

const show = (text: string) => tokensOf(text).map((token) => `${token.kind} ${token.text}`);

describe("Tokeniser", () => {
  it("finds words, numbers, years, sentence marks and brackets, and skips the rest", () => {
    expect(show("a tale, of 3 parts (1871). [with plates; etc.]")).toEqual([
      "word a",
      "word tale",
      "word of",
      "number 3",
      "word parts",
      "year 1871",
      "mark .",
      "open [",
      "word with",
      "word plates",
      "mark ;",
      "word etc",
      "mark .",
      "close ]",
    ]);
  });

  it.each([
    ["1000", "year"],
    ["1871", "year"],
    ["1999", "year"],
    ["2000", "year"],
    ["2099", "year"],
    ["2100", "number"],
    ["3000", "number"],
    ["0999", "number"],
    ["187", "number"],
    ["18711", "number"],
    ["١٨٧١", "number"],
  ])("takes %s for a %s", (text, kind) => {
    expect(show(text)).toEqual([`${kind} ${text}`]);
  });

  it("gives all years one hash, all numbers another", () => {
    const [a, b, c, d] = tokensOf("1871 1872 3 44");
    expect(a.hash).toBe(b.hash);
    expect(c.hash).toBe(d.hash);
    expect(a.hash).not.toBe(c.hash);
  });

  it("parts a number from the letters after it", () => {
    expect(show("2nd 8vo")).toEqual(["number 2", "word nd", "number 8", "word vo"]);
  });

  it("takes one dot for a mark and several for an ellipsis", () => {
    expect(show("a. b.. c... d.....")).toEqual([
      "word a",
      "mark .",
      "word b",
      "ellipsis ..",
      "word c",
      "ellipsis ...",
      "word d",
      "ellipsis .....",
    ]);
  });

  it("gives each sentence mark a hash of its own, and repeats none but dots", () => {
    const marks = tokensOf("!!?:;.");
    expect(marks.map(({ text }) => text)).toEqual(["!", "!", "?", ":", ";", "."]);
    expect(new Set(marks.map(({ hash }) => hash)).size).toBe(5);
  });

  it("keeps an apostrophe between letters and drops it elsewhere", () => {
    expect(show("the queen's 'own' dogs' o''clock ' l'an")).toEqual([
      "word the",
      "word queen's",
      "word own",
      "word dogs",
      "word o",
      "word clock",
      "word l'an",
    ]);
    expect(show("a'")).toEqual(["word a"]);
  });

  it("says what stands inside square brackets, however deep", () => {
    const inside = tokensOf("a [b [c] d] e] f [g")
      .filter(({ bracketed }) => bracketed)
      .map(({ text }) => text);
    expect(inside.join(" ")).toBe("[ b [ c ] d ] [ g");
  });

  it("takes letters of any script for words: Cyrillic, Arabic, Devanagari with its marks, Chinese", () => {
    expect(show("война и мир")).toEqual(["word война", "word и", "word мир"]);
    expect(show("ألف ليلة، وليلة")).toEqual(["word ألف", "word ليلة", "word وليلة"]);
    expect(show("हिन्दी")).toEqual(["word हिन्दी"]);
    expect(show("紅樓夢。")).toEqual(["word 紅樓夢"]);
  });

  it("takes characters beyond the basic plane for letters: emoji, Gothic", () => {
    expect(show("a 👍 b")).toEqual(["word a", "word 👍", "word b"]);
    expect(show("𐌰𐌱")).toEqual(["word 𐌰𐌱"]);
  });

  it("keeps each text's place in right-to-left and mixed text", () => {
    expect(tokensOf("abc ألف 1871").map(({ start, text }) => [start, text])).toEqual([
      [0, "abc"],
      [4, "ألف"],
      [8, "1871"],
    ]);
  });

  it("finds nothing in an empty text or in separators alone", () => {
    expect(show("")).toEqual([]);
    expect(show(' ,-–()"*/\u200d…')).toEqual([]);
  });

  it("reads only the range that it is given", () => {
    const { length, start, end } = new Tokeniser().tokenise("[abc def]", 1, 6);
    expect(Array.from({ length }, (_, i) => [start[i], end[i]])).toEqual([
      [1, 4],
      [5, 6],
    ]);
  });

  it("makes room for more tokens than it had", () => {
    const words = Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? "a" : "bc"));
    const found = tokensOf(words.join(" "));
    expect(found.map(({ text }) => text)).toEqual(words);
    expect(new Set(found.map(({ hash }) => hash)).size).toBe(2);
  });

  it("gives a word the hash of its form, wherever it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abcéж"), minLength: 1 }), fc.nat(9), (word, gap) => {
        const tokens = tokensOf(`${" ".repeat(gap)}${word} [${word}]`).filter(({ kind }) => kind === "word");
        expect(tokens.map(({ hash }) => hash)).toEqual([wordHash(word), wordHash(word)]);
      }),
      { seed: 1 },
    );
  });

  it("gives ordered tokens that do not overlap, the same whatever texts came before", () => {
    const used = new Tokeniser();
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tokens = tokensOf(text, used);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.text).not.toBe("");
          end = token.start + token.text.length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(tokens).toEqual(tokensOf(text));
      }),
      { seed: 1 },
    );
  });
});
