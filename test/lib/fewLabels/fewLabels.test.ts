import { describe, expect, it } from "vitest";
import {
  centred,
  ofLengthOne,
  teachFewLabels,
  type KnownText,
} from "../../../src/lib/fewLabels/fewLabels.js";
import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";

const none = { indices: Int32Array.of(), values: Float32Array.of() };
const known = (logit: number, vector: number[] = [], word?: number): KnownText => ({
  logit,
  vector: Float32Array.from(vector),
  words: word === undefined ? none : { indices: Int32Array.of(word), values: Float32Array.of(1) },
});

describe("teachFewLabels", () => {
  it("leaves the model's answer as it is where there are no labels", () => {
    expect(teachFewLabels([], []).logit(known(1.7, [1, 2], 3))).toBeCloseTo(1.7, 12);
  });

  it("shifts a model that is wrong about all", () => {
    const texts = Array.from({ length: 20 }, () => known(-1));
    const taught = teachFewLabels(
      texts,
      texts.map(() => 1),
    );
    expect(taught.logit(known(-1))).toBeGreaterThan(0);
  });

  it("listens to what tells: vectors, words, or the model alone", () => {
    const random = randomGenerator(3);
    const noise = () => randomUnit(random) - 0.5;
    const outcomes = Array.from({ length: 60 }, () => Number(randomUnit(random) < 0.5));
    const byVector = teachFewLabels(
      outcomes.map((y, i) => known(noise(), [y - 0.5 + noise() / 4, noise()], i)),
      outcomes,
    );
    expect(byVector.logit(known(0, [0.5, 0]))).toBeGreaterThan(1);
    expect(byVector.logit(known(0, [-0.5, 0]))).toBeLessThan(-1);
    const byWord = teachFewLabels(
      outcomes.map((y) => known(noise(), [noise()], y)),
      outcomes,
    );
    expect(byWord.logit(known(0, [0], 1))).toBeGreaterThan(1);
    expect(byWord.logit(known(0, [0], 0))).toBeLessThan(-1);
    const byModel = teachFewLabels(
      outcomes.map((y, i) => known(6 * y - 3, [noise()], i)),
      outcomes,
    );
    expect(byModel.priors.vector).toBeLessThan(8);
    expect(byModel.logit(known(3, [0]))).toBeGreaterThan(2);
  });

  it("takes seconds at most for four hundred labels, on a busy machine too", () => {
    const random = randomGenerator(5);
    const texts = Array.from({ length: 400 }, (_, i) =>
      known(
        4 * randomUnit(random) - 2,
        Array.from({ length: 64 }, () => randomUnit(random) - 0.5),
        i % 50,
      ),
    );
    const began = process.cpuUsage();
    teachFewLabels(
      texts,
      texts.map(({ logit }) => Number(logit + randomUnit(random) > 0.5)),
    );
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});

describe("what is known of texts", () => {
  it("has words of length 1, and none where there are none", () => {
    const { values } = ofLengthOne({ indices: Int32Array.of(3, 7), values: Float32Array.of(3, 4) });
    expect([...values]).toEqual([Math.fround(0.6), Math.fround(0.8)]);
    expect(ofLengthOne(none).values).toHaveLength(0);
  });

  it("has vectors around 0 with a mean square length of 1", () => {
    // Means 2 and 5; moved: (−1, 1), (1, −1); mean square length 2.
    const root = Math.SQRT1_2;
    [...centred(Float32Array.of(1, 6, 3, 4), 2)].forEach((each, i) =>
      expect(each).toBeCloseTo([-root, root, root, -root][i], 6),
    );
    expect(centred(Float32Array.of(2, 2), 1)).toEqual(Float32Array.of(0, 0));
  });
});
