import { describe, expect, it } from "vitest";
import { sigmoid } from "../../../src/lib/statistics/sigmoid.js";
import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";
import type { KnownText } from "../../../src/lib/teaching/knownText.js";
import { taughtLogits } from "../../../src/lib/teaching/taught.js";
import { teach, type Lesson, type TeachingSettings } from "../../../src/lib/teaching/teach.js";

const settings: TeachingSettings = {
  kind: "binary",
  priors: { trust: 1, shift: 4, slope: 1, words: 8, vector: 8 },
  featureLength: 1,
};
const none = { indices: Int32Array.of(), values: Float32Array.of() };
const known = (logits: number[], vector: number[] = [], word?: number): KnownText => ({
  logits,
  vector: Float32Array.from(vector),
  words: word === undefined ? none : { indices: Int32Array.of(word), values: Float32Array.of(1) },
});
const lesson = (texts: KnownText[], targets: number[]): Lesson => ({
  texts,
  targets: Float64Array.from(targets),
});

describe("teach", () => {
  it("leaves the model's answer as it is where what is taught says nothing new", () => {
    const taught = teach(lesson([known([0], [], 3)], [0.5]), settings);
    expect(taughtLogits(taught)(known([1.7], [], 3))[0]).toBeCloseTo(1.7, 6);
  });

  it("makes a model less sure, but leaves its answers where they turn", () => {
    const priors = { ...settings.priors, trust: 0.5 };
    // At the logit where its answer turns nothing changes: a target of σ(1) there teaches nothing.
    const atTurn = teach(lesson([known([1])], [sigmoid(1)]), { ...settings, priors, turn: 1 });
    expect(taughtLogits(atTurn)(known([1]))[0]).toBeCloseTo(1, 6);
    expect(taughtLogits(atTurn)(known([3]))[0]).toBeCloseTo(2, 6);
    const untold = teach(lesson([known([0])], [0.5]), { ...settings, priors, turn: 0 });
    expect(taughtLogits(untold)(known([1.7]))[0]).toBeCloseTo(0.85, 6);
  });

  it("finds the mode: what is learned is its prior variance times Σ (target − probability) × feature", () => {
    const texts = [known([0.2], [1], 5), known([-1], [-0.5], 9), known([3], [0.3], 5)];
    const outcomes = [1, 1, 0];
    const taught = teach(lesson(texts, outcomes), settings);
    const errors = texts.map((text, i) => outcomes[i] - sigmoid(taughtLogits(taught)(text)[0]));
    const sum = (of: (i: number) => number) => errors.reduce((total, error, i) => total + error * of(i), 0);
    const [{ shift, slope, words, vector }] = taught.columns;
    expect(shift).toBeCloseTo(4 * sum(() => 1), 2);
    expect(slope - 1).toBeCloseTo(
      sum((i) => texts[i].logits[0]),
      2,
    );
    expect([...taught.buckets]).toEqual([5, 9]);
    expect(words[0]).toBeCloseTo(8 * (errors[0] + errors[2]), 2);
    expect(words[1]).toBeCloseTo(8 * errors[1], 2);
    expect(vector[0]).toBeCloseTo(8 * sum((i) => texts[i].vector[0]), 2);
  });

  it("shifts a model that is wrong about all, and listens to words and vectors that tell", () => {
    const random = randomGenerator(3);
    const noise = () => randomUnit(random) - 0.5;
    const outcomes = Array.from({ length: 60 }, () => Number(randomUnit(random) < 0.5));
    const of = (texts: KnownText[], targets = outcomes) =>
      taughtLogits(teach(lesson(texts, targets), settings));
    const allWrong = outcomes.map(() => known([-1]));
    expect(
      of(
        allWrong,
        outcomes.map(() => 1),
      )(known([-1]))[0],
    ).toBeGreaterThan(0);
    const byVector = of(outcomes.map((y) => known([noise()], [y - 0.5 + noise() / 4, noise()])));
    expect(byVector(known([0], [0.5, 0]))[0]).toBeGreaterThan(1);
    const byWord = of(outcomes.map((y) => known([noise()], [], y)));
    expect(byWord(known([0], [], 1))[0]).toBeGreaterThan(1);
    expect(byWord(known([0], [], 0))[0]).toBeLessThan(-1);
  });

  it("counts a text as often as its weight says", () => {
    const texts = [known([0], [], 1), known([0], [], 2)];
    const targets = Float64Array.of(1, 0);
    const twice = teach({ texts, targets, weights: Float64Array.of(2, 1) }, settings);
    const repeated = teach(lesson([texts[0], ...texts], [1, 1, 0]), settings);
    expect(taughtLogits(twice)(texts[0])[0]).toBeCloseTo(taughtLogits(repeated)(texts[0])[0], 2);
  });

  it("of several classes climbs to where the gradient of the multinomial likelihood is that of the priors", () => {
    const texts = [0, 1, 2, 0, 1, 2].map((word) => known([0.4, -0.1, -0.3], [], word));
    const classes = [1, 1, 2, 1, 0, 2];
    const targets = classes.flatMap((own) => [0, 1, 2].map((each) => Number(each === own)));
    const taught = teach(lesson(texts, targets), { ...settings, kind: "multiclass" });
    const logits = taughtLogits(taught);
    const errors = texts.map((text, i) => {
      const powers = [...logits(text)].map(Math.exp);
      const all = powers.reduce((a, b) => a + b);
      return powers.map((power, c) => targets[3 * i + c] - power / all);
    });
    taught.columns.forEach(({ words }, c) =>
      words.forEach((weight, word) =>
        expect(weight).toBeCloseTo(8 * (errors[word][c] + errors[word + 3][c]), 1),
      ),
    );
  });

  it("of many labels leaves those as they are that hardly a text has", () => {
    const texts = Array.from({ length: 8 }, (_, i) => known([-3, -3], [], i % 2));
    const targets = texts.flatMap((_, i) => [i % 2, Number(i === 0)]);
    const [common, rare] = teach(lesson(texts, targets), { ...settings, kind: "multilabel" }).columns;
    expect(common.words[1]).toBeGreaterThan(0.5);
    expect(rare).toMatchObject({ slope: 1, shift: 0 });
    expect([...rare.words]).toEqual([0, 0]);
  });
});
