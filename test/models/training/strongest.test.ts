import { describe, expect, it } from "vitest";
import { strongestFeatures } from "../../../models/training/strongest.js";
import type { LinearModel } from "../../../src/lib/model/linearModel.js";
import { FeatureExtractor } from "../../../src/lib/text/features.js";

const extractor = new FeatureExtractor({
  bits: 18,
  words: 1,
  fragments: { weight: 1, shortest: 3, longest: 3 },
  shape: 1,
  counts: "binary",
});

/** A model with weights for the words of a text named here, 0 for all else. */
function modelOf(weights: Record<string, number>): LinearModel {
  const model = {
    rows: extractor.buckets,
    columns: 1,
    weights: new Int8Array(extractor.buckets),
    scales: Float32Array.of(0.5),
    bias: Float32Array.of(0),
  };
  for (const [word, weight] of Object.entries(weights)) {
    const hit = extractor.explain(word).hits.find(({ kind }) => kind === "word");
    model.weights[hit?.index ?? 0] = weight;
  }
  return model;
}

const texts = [
  "A love tale",
  "A tale of love",
  "Love",
  "History of Kent",
  "A history",
  "History, 1871",
  "Kent",
];
const shown = ({
  name,
  kind,
  weight,
  texts: n,
}: {
  name: string;
  kind: string;
  weight: number;
  texts: number;
}) => `${kind} ${name} ${weight} (${n})`;

describe("strongestFeatures", () => {
  it("gives the words with the largest weights for and against, with the texts that have them", () => {
    const model = modelOf({ love: 100, tale: 40, history: -120 });
    const { favour, against } = strongestFeatures(model, extractor, texts, { minimum: 2 });
    expect(favour.map(shown)).toEqual(["word love 50 (3)", "word tale 20 (2)"]);
    expect(against.map(shown)).toEqual(["word history -60 (3)"]);
  });

  it("leaves out what too few texts have", () => {
    const model = modelOf({ love: 100, tale: 40, kent: -90 });
    const { favour, against } = strongestFeatures(model, extractor, texts);
    expect(favour.map(({ name }) => name)).toEqual(["love"]);
    expect(against).toEqual([]);
  });

  it("gives at most as many as asked for, the strongest first", () => {
    const model = modelOf({ love: 10, tale: 90, history: -20, kent: -70, of: -5 });
    const { favour, against } = strongestFeatures(model, extractor, texts, { minimum: 1, count: 1 });
    expect([...favour, ...against].map(({ name }) => name)).toEqual(["tale", "kent"]);
  });

  it("shows words and pairs only: no fragments, shapes, years or marks", () => {
    const model = { ...modelOf({}), weights: new Int8Array(extractor.buckets).fill(1) };
    const { favour } = strongestFeatures(model, extractor, texts, { minimum: 1, count: 1000 });
    expect(favour.length).toBeGreaterThan(10);
    for (const { kind, name } of favour) {
      expect(["word", "pair", "in brackets", "first word", "last word"]).toContain(kind);
      expect(name).toMatch(/\p{L}/u);
    }
  });

  it("calls a bucket that several features share by the commonest of them", () => {
    const narrow = new FeatureExtractor({ ...extractor.settings, bits: 8 });
    const words = Array.from(
      { length: 300 },
      (_, i) => `w${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
    );
    const index = (word: string) => narrow.explain(word).hits.find(({ kind }) => kind === "word")?.index;
    const rare = words.find((word) => word !== "wba" && index(word) === index("wba")) ?? "";
    expect(rare).not.toBe("");
    const model = { ...modelOf({}), rows: 256, weights: new Int8Array(256) };
    model.weights[index("wba") ?? 0] = 100;
    const { favour } = strongestFeatures(model, narrow, ["wba", "wba", rare], { minimum: 1 });
    expect(favour.map(({ name }) => name)).not.toContain(rare);
  });
});
