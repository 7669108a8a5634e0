import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FeatureExtractor,
  featureVersion,
  type FeatureSettings,
  type SparseVector,
} from "../../../src/lib/text/features.js";
import { randomGenerator, randomIndex } from "../../../src/lib/statistics/random.js";
import { composeText } from "../../../src/lib/text/normalise.js";

const nothing: FeatureSettings = {
  bits: 20,
  words: 0,
  fragments: { weight: 0, shortest: 3, longest: 5 },
  shape: 0,
  counts: "binary",
};
const words: FeatureSettings = { ...nothing, words: 1 };
const fragments: FeatureSettings = { ...nothing, fragments: { weight: 1, shortest: 3, longest: 4 } };
const shape: FeatureSettings = { ...nothing, shape: 1 };
const all: FeatureSettings = {
  bits: 16,
  words: 1,
  fragments: { weight: 2, shortest: 3, longest: 5 },
  shape: 0.5,
  counts: "binary",
};

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom("A", "tale", "[of", "war]", "1871", "...", "etc.", "l’an", "война", "ألف", "👍", "İ"),
    )
    .map((parts) => parts.join(" ")),
);

const names = (settings: FeatureSettings, title: string) =>
  new FeatureExtractor(settings).explain(title).hits.map(({ kind, name }) => `${kind}: ${name}`);
const squaredLength = ({ values }: SparseVector) => values.reduce((sum, value) => sum + value * value, 0);

describe("the words of a text", () => {
  it("are its words, pairs with the edges, and the first and last word", () => {
    expect(names(words, "A Tale")).toEqual([
      "word: a",
      "pair: ·a",
      "word: tale",
      "pair: a tale",
      "pair: tale·",
      "first word: a",
      "last word: tale",
    ]);
  });

  it("share the weight of the block equally: seven features of 1/√7", () => {
    const { values } = new FeatureExtractor(words).extract("A Tale");
    expect(values).toHaveLength(7);
    for (const value of values) expect(value).toBeCloseTo(1 / Math.sqrt(7), 6);
  });

  it("count for more with their number where counts are logarithmic", () => {
    // "a" three times: the word (1 + ln 3); "·a", "a·", first and last word (1 each); "a a" twice (1 + ln 2).
    const { hits } = new FeatureExtractor({ ...words, counts: "log" }).explain("a a a");
    const [three, two] = [1 + Math.log(3), 1 + Math.log(2)];
    const length = Math.sqrt(three ** 2 + two ** 2 + 4);
    const values = Object.fromEntries(hits.map(({ kind, name, value }) => [`${kind}: ${name}`, value]));
    expect(values["word: a"]).toBeCloseTo(three / length, 6);
    expect(values["pair: a a"]).toBeCloseTo(two / length, 6);
    expect(values["first word: a"]).toBeCloseTo(1 / length, 6);
    expect(hits).toHaveLength(6);
  });

  it("tell words in square brackets apart, unless the brackets embrace the whole title", () => {
    expect(names(words, "Poems [of love]").filter((name) => name.startsWith("in brackets"))).toEqual([
      "in brackets: of",
      "in brackets: love",
    ]);
    expect(names(words, "[Poems.]")).toEqual(names(words, "Poems."));
  });

  it("stand for the same features whatever their capitals, quotes, composition or year", () => {
    const of = (title: string) => new FeatureExtractor(words).extract(title);
    expect(of("THE QUEEN’S café, 1871")).toEqual(of("the queen's cafe\u0301, 1902"));
  });
});

describe("the fragments of a text", () => {
  it("are runs of characters inside each word with its edges", () => {
    expect(names(fragments, "ab c")).toEqual([
      "fragment: ·ab",
      "fragment: ·ab·",
      "fragment: ab·",
      "fragment: ·c·",
    ]);
  });

  it("have the lengths that the settings name", () => {
    const four = { ...fragments, fragments: { weight: 1, shortest: 4, longest: 4 } };
    expect(names(four, "tale")).toEqual(["fragment: ·tal", "fragment: tale", "fragment: ale·"]);
  });

  it("cover no numbers, marks or gaps between words", () => {
    expect(names(fragments, "1871; 22 ...")).toEqual([]);
  });

  it("are as many as a word of n letters and its two edges have runs: n for 3, n − 1 for 4", () => {
    // Distinct letters, so that no run occurs twice; 20 bits, so that hardly any share a bucket.
    for (const word of ["ab", "abcdef", "abcdefghijklmnop"])
      expect(names(fragments, word)).toHaveLength(word.length + (word.length - 1));
  });
});

describe("the shape of a text", () => {
  const shapeOf = (title: string) => names(shape, title).map((name) => name.slice("shape: ".length));

  it.each([
    ["", ["no words"]],
    ["Poems", ["1 to 1 words"]],
    ["Two words", ["2 to 3 words"]],
    ["one two three four five six seven", ["4 to 7 words"]],
    ["one two three four five six seven eight", ["8 to 15 words"]],
    ["Kent, 1871", ["1 to 1 words", "names a year", "has a comma"]],
    ["1871–1872", ["no words", "names a year", "names several years"]],
    ["Part 3: end", ["2 to 3 words", "has a number", "has a colon"]],
    ["Oh... why", ["2 to 3 words", "has an ellipsis"]],
    ["Maps [old], etc.", ["2 to 3 words", "has square brackets", "ends in etc", "has a comma"]],
    [
      "The “Queen’s”; (new)",
      ["2 to 3 words", "has a semicolon", "has quotation marks or an apostrophe", "has round brackets"],
    ],
    ["a. b. c.", ["2 to 3 words", "has three or more sentence marks"]],
  ])("of %j is %j", (title, expected) => {
    expect(shapeOf(title)).toEqual(expected);
  });

  it("knows a long bracket from a short one", () => {
    expect(shapeOf("A [b c]")).not.toContain("has a long bracket");
    expect(shapeOf("A [b c d e f g h]")).toContain("has a long bracket");
  });
});

describe("FeatureExtractor", () => {
  it("scales each block to the Euclidean length that is its weight", () => {
    for (const [settings, title, weight] of [
      [words, "A tale of two cities", 1],
      [{ ...words, words: 0.25 }, "A tale of two cities", 0.25],
      [{ ...fragments, fragments: { weight: 2, shortest: 3, longest: 5 } }, "A tale of two cities", 2],
      [{ ...shape, shape: 0.3 }, "A tale, of two: cities; etc.", 0.3],
    ] as [FeatureSettings, string, number][])
      expect(Math.sqrt(squaredLength(new FeatureExtractor(settings).extract(title)))).toBeCloseTo(weight, 6);
  });

  it.each(["binary", "log"] as const)("keeps the blocks' lengths for any text, with %s counts", (counts) => {
    const extractor = new FeatureExtractor({ ...all, counts });
    const parts = new FeatureExtractor({ ...all, words: 0, shape: 0, counts });
    fc.assert(
      fc.property(text, (title) => {
        const hasFragments = parts.extract(title).indices.length > 0;
        expect(squaredLength(extractor.extract(title))).toBeCloseTo(1 + (hasFragments ? 4 : 0) + 0.25, 4);
      }),
      { seed: 1 },
    );
  });

  it("gives an empty title its edges and its length", () => {
    expect(names({ ...all, fragments: fragments.fragments }, "")).toEqual(["pair: ··", "shape: no words"]);
    expect(new FeatureExtractor(all).extract("").values).toEqual(Float32Array.of(1, 0.5));
    expect(new FeatureExtractor(all).extract(" \t\n")).toEqual(new FeatureExtractor(all).extract(""));
  });

  it("reads a title of 100,000 characters, with no more entries than its blocks have buckets", () => {
    const random = randomGenerator(1);
    const title = Array.from({ length: 100_000 }, () => "etaoinshrdlu    "[randomIndex(16, random)]).join("");
    const small = new FeatureExtractor({ ...all, bits: 8 });
    expect(small.extract(title).indices.length).toBeLessThanOrEqual(3 * 256);
    const vector = new FeatureExtractor(all).extract(title);
    expect(vector.indices.length).toBeGreaterThan(10_000);
    expect(squaredLength(vector)).toBeCloseTo(5.25, 2);
  });

  it("gives indices below the number of buckets", () => {
    const extractor = new FeatureExtractor({ ...all, bits: 8 });
    expect(extractor.buckets).toBe(256);
    fc.assert(
      fc.property(text, (title) => {
        for (const index of extractor.extract(title).indices) expect(index >= 0 && index < 256).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it("gives a text the same vector whatever texts came before", () => {
    const used = new FeatureExtractor(all);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), text, (before, title) => {
        for (const each of before) used.extract(each);
        expect(used.extract(title)).toEqual(new FeatureExtractor(all).extract(title));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("gives vectors that later texts do not change", () => {
    const extractor = new FeatureExtractor(all);
    const vector = extractor.extract("A tale");
    const copy = structuredClone(vector);
    extractor.extract("Quite another book");
    expect(vector).toEqual(copy);
  });

  it("explains exactly what it extracts, with spans inside the composed text", () => {
    for (const bits of [8, 16]) {
      const extractor = new FeatureExtractor({ ...all, bits });
      fc.assert(
        fc.property(text, (title) => {
          const { indices, values } = extractor.extract(title);
          const { composed, hits } = extractor.explain(title);
          expect(composed).toBe(composeText(title));
          expect(hits.map(({ index }) => index)).toEqual([...indices]);
          expect(hits.map(({ value }) => value)).toEqual([...values]);
          for (const { kind, spans } of hits) {
            if (kind === "shape") expect(spans).toEqual([]);
            for (const [start, end] of spans)
              expect(0 <= start && start < end && end <= composed.length).toBe(true);
          }
        }),
        { seed: 1 },
      );
    }
  });

  it("names a feature by the text that its first span covers", () => {
    fc.assert(
      fc.property(text, (title) => {
        const { composed, hits } = new FeatureExtractor(all).explain(title);
        for (const { name, spans } of hits)
          if (spans.length > 0)
            expect(name.replace(/^·/, "").replace(/·$/, "")).toBe(
              composed
                .slice(...spans[0])
                .toLowerCase()
                .replace(/^·/, "")
                .replace(/·$/, ""),
            );
      }),
      { seed: 1 },
    );
  });

  it("gives every place of a repeated word", () => {
    const { hits } = new FeatureExtractor(words).explain("War, war, WAR");
    expect(hits.find(({ kind }) => kind === "word")?.spans).toEqual([
      [0, 3],
      [5, 8],
      [10, 13],
    ]);
  });

  it.each([7, 25, Number.NaN])("refuses %s bits", (bits) => {
    expect(() => new FeatureExtractor({ ...all, bits })).toThrow(`invalid bits: ${bits} (expected 8 to 24)`);
  });

  it("has not changed since version 1: another index or value needs a new version", () => {
    expect(featureVersion).toBe(1);
    const { indices, values } = new FeatureExtractor({ ...all, bits: 24 }).extract("Éve [1871]");
    expect({ indices: [...indices], values: [...values].map((value) => value.toFixed(4)) })
      .toMatchInlineSnapshot(`
      {
        "indices": [
          2252786,
          5302760,
          7197208,
          12445069,
          13184008,
          1989164,
          281568,
          3516667,
          4559731,
          7516334,
          14995558,
          11215581,
          2569944,
          333354,
          4273271,
          15326390,
          6486057,
          16138125,
          8400251,
          15090891,
        ],
        "values": [
          "0.3015",
          "0.3015",
          "0.3015",
          "0.3015",
          "0.3015",
          "0.3015",
          "0.3015",
          "0.3015",
          "0.3015",
          "0.3015",
          "0.3015",
          "0.8165",
          "0.8165",
          "0.8165",
          "0.8165",
          "0.8165",
          "0.8165",
          "0.2887",
          "0.2887",
          "0.2887",
        ],
      }
    `);
  });
});
