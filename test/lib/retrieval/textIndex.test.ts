import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextIndex } from "../../../src/lib/retrieval/textIndex.js";

const none = new Map<string, number>();
const index = new TextIndex([
  { text: "A friend is a lamp in a dark street", labels: ["friendship"] },
  { text: "The street was dark and the lamp was broken", labels: ["sadness", "city"] },
  { text: "Courage grows when it is used", labels: ["courage", "friendship"] },
  { text: "Nothing at all", labels: [] },
]);

describe("TextIndex", () => {
  it("finds texts that share words, and says which, as the asker spells them", () => {
    const found = index.find("Lamps for a dark night", none, 10);
    expect(found.map((each) => each.index).sort()).toEqual([0, 1]);
    expect(found[0].words.sort()).toEqual(["dark", "lamps"]);
    expect(found[0].labels).toEqual([]);
  });

  it("finds texts that share labels only, and says which", () => {
    const found = index.find("zzz", new Map([["courage", 0.9]]), 10);
    expect(found).toMatchObject([{ index: 2, words: [], labels: ["courage"], overlap: 0 }]);
  });

  it("puts a text with word and label before a text with the word alone", () => {
    const [first] = index.find("a dark street", new Map([["city", 1]]), 10);
    expect(first.index).toBe(1);
  });

  it("measures the overlap by weight: 1 for the same words in another order", () => {
    const [first] = index.find("dark street: lamp, friend", none, 10);
    expect(first.index).toBe(0);
    expect(first.overlap).toBeCloseTo(1, 12);
  });

  it("counts a shared rare word for more than a shared frequent one", () => {
    const [rare, frequent] = [index.find("friend zzz", none, 1), index.find("dark zzz", none, 1)];
    expect(rare[0].overlap).toBeGreaterThan(frequent[0].overlap);
  });

  it("takes words that are names of an object's own properties for words", () => {
    expect(index.find("constructor toString hasOwnProperty __proto__", none, 5)).toEqual([]);
    const odd = new TextIndex([{ text: "the constructor of a class", labels: ["constructor"] }]);
    expect(odd.find("constructor", none, 5)).toMatchObject([{ words: ["constructor"] }]);
  });

  it("finds nothing for a text without words, and gives no NaN for any text", () => {
    expect(index.find("", none, 5)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { score, overlap } of index.find(text, none, 5)) {
          expect(Number.isFinite(score)).toBe(true);
          expect(overlap).toBeGreaterThanOrEqual(0);
          expect(overlap).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("searches an empty collection", () => {
    expect(new TextIndex([]).find("a lamp", none, 5)).toEqual([]);
  });
});
