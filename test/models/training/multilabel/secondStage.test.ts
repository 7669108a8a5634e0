import { describe, expect, it } from "vitest";
import { fitLabels } from "../../../../models/training/multilabel/fit.js";
import { fitSecondStage, foldStages } from "../../../../models/training/multilabel/secondStage.js";
import { labelLogits } from "../../../../src/lib/learning/oneVersusRest.js";
import { denseMatrix, sparseMatrix } from "../../../../src/lib/learning/matrix.js";
import { linearScore } from "../../../../src/lib/model/linearModel.js";
import { randomGenerator, randomIndex, randomUnit } from "../../../../src/lib/statistics/random.js";
import { wordsAlone } from "../problems.js";

describe("foldStages", () => {
  // Rows of the first stage are features, rows of the second are the labels whose logits it reads.
  const first = { labels: 2, weights: Float32Array.of(1, 2, 0, 3), bias: Float64Array.of(1, -1) };
  const second = { labels: 2, weights: Float32Array.of(1, 0.5, -1, 2), bias: Float64Array.of(0.25, 0) };

  it("multiplies the weights, and sends the bias through the second stage", () => {
    const { labels, weights, bias } = foldStages(first, second);
    expect(labels).toBe(2);
    // (1, 2) becomes (1·1 − 2·1, 1·0.5 + 2·2), and (0, 3) becomes (−3, 6).
    expect([...weights]).toEqual([-1, 4.5, -3, 6]);
    // (1, −1) becomes (1 + 1 + 0.25, 0.5 − 2).
    expect([...bias]).toEqual([2.25, -1.5]);
  });

  it("gives the logits that the two stages give one after the other", () => {
    const texts = sparseMatrix([{ indices: Int32Array.of(0, 1), values: Float32Array.of(2, -1) }], 2);
    const afterEachOther = labelLogits(denseMatrix(labelLogits(texts, first), 2), second);
    // First 1 + 2 = 3 and −1 + 4 − 3 = 0, then 3 + 0.25 and 1.5.
    expect([...afterEachOther]).toEqual([3.25, 1.5]);
    expect([...labelLogits(texts, foldStages(first, second))]).toEqual([3.25, 1.5]);
  });

  it("leaves the weights as they are where the second stage only repeats the logits", () => {
    const same = { labels: 2, weights: Float32Array.of(1, 0, 0, 1), bias: new Float64Array(2) };
    expect(foldStages(first, same)).toEqual(first);
  });
});

describe("fitSecondStage", () => {
  const random = randomGenerator(3);
  // The second label goes with the first one's logit, whatever its own logit says.
  const logits = Float64Array.from({ length: 2000 }, () => 4 * randomUnit(random) - 2);
  const outcomes = Uint8Array.from(logits, (_, at) => (logits[at - (at % 2)] > 0 ? 1 : 0));
  const fit = (neighbours: number) => fitSecondStage(denseMatrix(logits, 2), outcomes, neighbours, 1);

  it("finds the neighbour that a label goes with", () => {
    const [ofFirst, firstForSecond, secondForFirst, ofSecond] = fit(1).weights;
    expect(ofFirst).toBeGreaterThan(2);
    expect(firstForSecond).toBeGreaterThan(2);
    expect(Math.abs(secondForFirst)).toBeLessThan(0.3);
    expect(Math.abs(ofSecond)).toBeLessThan(0.3);
  });

  it("takes no offence at a label whose logits do not vary", () => {
    const flat = logits.map((z, at) => (at % 2 ? 3 : z));
    const { weights, bias } = fitSecondStage(denseMatrix(flat, 2), outcomes, 1, 1);
    expect([...weights, ...bias].every(Number.isFinite)).toBe(true);
  });

  it("hears less of neighbours the smaller their prior variance", () => {
    const [much, some, little] = [1, 0.01, 1e-6].map((variance) => fit(variance).weights[1]);
    expect(much).toBeGreaterThan(some);
    expect(some).toBeGreaterThan(little);
    expect(little).toBeLessThan(0.01);
  });
});

describe("fitLabels", () => {
  const settings = { ...wordsAlone, secondStage: [0, 0.1] };
  const fit = (texts: readonly string[], outcomes: Uint8Array, secondStage = settings.secondStage) =>
    fitLabels(
      texts,
      outcomes,
      outcomes.length / texts.length,
      Int32Array.from(texts, (_, i) => i % 3),
      { ...settings, secondStage },
    );

  it("does without a second stage where labels are strangers", () => {
    const random = randomGenerator(4);
    const words = ["ship", "rose", "crown"];
    const present = Array.from({ length: 300 }, () => words.map(() => randomUnit(random) < 0.4));
    const texts = present.map((own) => words.filter((_, l) => own[l]).join(" ") || "nothing");
    // One outcome in ten is not what the word says.
    const outcomes = Uint8Array.from(present.flat(), (own) => (own !== randomUnit(random) < 0.1 ? 1 : 0));
    expect(fit(texts, outcomes).secondStage).toBe(0);
  });

  it("takes one where a label goes with another that is easier to learn, and folds it in", () => {
    const random = randomGenerator(5);
    const word = (theme: string) => theme + "abcdefghijklmnopqrstuvwxyz"[randomIndex(26, random)];
    const rows = Array.from({ length: 150 }, () => {
      const love = randomUnit(random) < 0.5;
      const theme = love ? "love" : "work";
      // The second label goes with the first, but is noted only half of the time.
      return { text: `${word(theme)} ${word(theme)}`, labels: [love, love && randomUnit(random) < 0.5] };
    });
    const texts = rows.map(({ text }) => text);
    const outcomes = Uint8Array.from(
      rows.flatMap(({ labels }) => labels),
      Number,
    );
    const fitted = fit(texts, outcomes);
    expect(fitted.secondStage).toBe(0.1);
    // What is served says what the two stages say, but for the rounding to 8 bits.
    const score = linearScore(fitted.model, settings.features);
    const exact = fitted.unrounded(texts.slice(0, 20));
    texts.slice(0, 20).forEach((text, t) =>
      score(text).forEach((logit, l) => {
        const { slope, intercept } = fitted.decision.calibrations[l];
        expect(logit).toBeCloseTo(slope * exact[t * 2 + l] + intercept, 0);
      }),
    );
  });
});
