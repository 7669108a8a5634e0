import { describe, expect, it } from "vitest";
import { drawsOf, measurePoint } from "../../../bench/learningCurves/curve.js";
import { vectorReader, wordReader } from "../../../bench/learningCurves/readers.js";
import type { CurveTexts } from "../../../bench/learningCurves/texts.js";

const rows = (from: number, to: number) => Int32Array.from({ length: to - from }, (_, i) => from + i);

describe("drawsOf", () => {
  const splits = [{ learn: rows(0, 130), judged: rows(130, 140) }];

  it("draws each text once at most for a size, and all texts last", () => {
    const draws = drawsOf({ splits });
    expect(draws.map((some) => [some[0].rows.length, some.length])).toEqual([
      [25, 5],
      [50, 2],
      [100, 1],
      [130, 1],
    ]);
    for (const some of draws) {
      const drawn = some.flatMap((draw) => [...draw.rows]);
      expect(new Set(drawn).size).toBe(drawn.length);
    }
  });

  it("takes no more texts than it may, and then not all of them either", () => {
    const draws = drawsOf({ splits }, 60);
    expect(draws.map((some) => [some[0].rows.length, some.length])).toEqual([
      [25, 2],
      [50, 1],
    ]);
  });
});

describe("measurePoint", () => {
  // Of two labels the text has the one that its word names; the vectors say nothing.
  const texts = Array.from({ length: 90 }, (_, i) => (i % 2 === 0 ? "sea storm" : "land calm"));
  const of: CurveTexts = {
    texts,
    outcomes: Uint8Array.from(texts.flatMap((_, i) => (i % 2 === 0 ? [1, 0] : [0, 1]))),
    columns: 2,
    settings: {
      features: {
        bits: 12,
        words: 1,
        fragments: { weight: 0, shortest: 3, longest: 4 },
        shape: 0,
        counts: "binary",
      },
      ...{ minimumTexts: 1, maximumRows: 4096, rarity: 0, priorStrength: 0, costs: [1], secondStage: [0] },
      ...{ epochs: 20, folds: 3, macroWeight: 1, shrinkage: 0, seed: 1 },
    },
    cost: 1,
    splits: [{ learn: rows(0, 64), judged: rows(64, 90) }],
  };

  it("scores a learner that can tell all labels 1, and one that cannot lower", () => {
    const blind = vectorReader(of, new Float32Array(2 * texts.length).fill(1), 2);
    const point = measurePoint(of, { words: wordReader(of), encoder: blind }, drawsOf(of)[1]);
    expect(point.words).toMatchObject({ texts: 50, draws: 1, all: false });
    expect(point.words.figures["micro-F1"]).toEqual({ value: 1, low: 1, high: 1 });
    expect(point.encoder.figures["micro-F1"].value).toBeLessThan(0.7);
    expect(point.both.figures["macro-F1"].value).toBe(1);
  });

  it("says so where all texts are learned from", () => {
    const reader = wordReader(of);
    expect(measurePoint(of, { words: reader, encoder: reader }, drawsOf(of)[2]).both.all).toBe(true);
  });
});
