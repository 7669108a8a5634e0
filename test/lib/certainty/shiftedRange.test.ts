import { describe, expect, it } from "vitest";
import { shiftedPromiseKept } from "../../../src/lib/certainty/promiseKept.js";
import { shiftedRanges } from "../../../src/lib/certainty/shiftedRange.js";
import { strata } from "../../../src/lib/certainty/strata.js";
import { shiftedSentence } from "../../../src/lib/certainty/shiftedSentence.js";
import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";
import { sigmoid } from "../../../src/lib/statistics/sigmoid.js";

/** Titles of which one in four is foreign; the model errs on 0.5% of the English and on 12% of the others. */
function titles(n: number, seed: number, foreignShare = 0.25) {
  const random = randomGenerator(seed);
  const rows = Array.from({ length: n }, () => {
    const foreign = randomUnit(random) < foreignShare;
    const z = (2 + 4 * randomUnit(random)) * (randomUnit(random) < 0.5 ? -1 : 1);
    const wrong = randomUnit(random) < (foreign ? 0.12 : 0.005);
    return { foreign, p: sigmoid(z), outcome: Number(z > 0 !== wrong) };
  });
  return {
    probabilities: rows.map(({ p }) => p),
    outcomes: rows.map(({ outcome }) => outcome),
    traits: rows.map(({ foreign }) => [foreign ? "foreign" : "English"]),
  };
}

const promise = { accuracy: 0.95, confidence: 0.95 };
const shiftedRange = (labelled: ReturnType<typeof titles>, others: typeof labelled, accuracy = 0.95) =>
  shiftedRanges(labelled, others, 0.5, [{ ...promise, accuracy }])[0];

describe("strata of two sets of texts", () => {
  it("part what is common on one side from what is common on the other", () => {
    const [rare, common] = [titles(400, 1, 0.1), titles(400, 2, 0.9)];
    const { first, second } = strata(rare.traits, common.traits, 5);
    const mean = (numbers: Int32Array) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    expect(mean(second)).toBeGreaterThan(mean(first) + 1);
    for (const [i, [trait]] of rare.traits.entries())
      expect(trait === "foreign" ? first[i] >= 2 : first[i] <= 2).toBe(true);
  });

  it("hold as much of both sets together where scores differ", () => {
    const traits = Array.from({ length: 500 }, (_, i) => [`${i % 50}`]);
    const { first, second } = strata(traits, traits.slice(0, 250), 5);
    for (let stratum = 0; stratum < 5; stratum++) {
      const share = (of: Int32Array) => of.filter((each) => each === stratum).length / of.length;
      expect(Math.abs((share(first) + share(second)) / 2 - 0.2)).toBeLessThan(0.04);
    }
  });
});

describe("a range of certainty for other texts", () => {
  const labelled = titles(1200, 1);

  it("is all of them where they are like the labelled ones and hardly any is wrong", () => {
    const right = { ...labelled, outcomes: labelled.probabilities.map((p) => Number(p > 0.5)) };
    const range = shiftedRange(right, titles(1000, 2));
    expect(range).toMatchObject({ kept: 1000, texts: 1000, unlike: 0, fewest: 59 });
    expect(range.paired).toBeGreaterThan(600);
    expect(shiftedSentence(range, "title", "titles")).toMatch(
      /^Of these 1,000 titles 1,000 have .* provided that titles/,
    );
  });

  it("uses no labelled text twice", () => {
    const { drawn, paired } = shiftedRange(labelled, titles(5000, 2, 0.5));
    expect(paired).toBeLessThanOrEqual(drawn);
    // Of the foreign ones, half of the others, there are some 300.
    expect(drawn).toBeLessThan(2 * labelled.traits.filter(([trait]) => trait === "foreign").length);
  });

  it("is empty, with the count, where they are unlike any labelled text", () => {
    const others = { ...titles(800, 3), traits: Array.from({ length: 800 }, () => ["Latin"]) };
    const range = shiftedRange(labelled, others);
    expect(range).toMatchObject({ below: 0, from: 1, kept: 0, drawn: 0 });
    expect(range.unlike).toBeGreaterThan(600);
    expect(shiftedSentence(range, "title", "titles")).toBe(
      `Of these 800 titles no label can be promised to be right at least 95% of the time: ${range.unlike} of them are unlike almost any title by which the model was checked.`,
    );
  });

  it("is empty, with the count, where too few labelled texts can stand for them", () => {
    const range = shiftedRange(titles(60, 1), titles(800, 3), 0.99);
    expect(range).toMatchObject({ below: 0, from: 1, unlike: 0, fewest: 299 });
    expect(shiftedSentence(range, "title", "titles")).toContain(
      `${range.paired} titles by which the model was checked`,
    );
  });

  it("is empty for fewer than a hundred other texts, and without labelled ones", () => {
    const none = { probabilities: [], outcomes: [], traits: [] };
    const few = shiftedRange(labelled, titles(99, 2));
    expect(few).toMatchObject({ below: 0, from: 1, kept: 0, drawn: 0 });
    expect(shiftedSentence(few, "title", "titles")).toContain("it takes 100 or more to tell");
    expect(shiftedRange(labelled, none)).toMatchObject({ below: 0, from: 1, texts: 0 });
    expect(shiftedRange(none, labelled)).toMatchObject({ below: 0, from: 1, unlike: 1200 });
  });
});

describe("a promise of 95% for texts of which foreign ones are six times as common", () => {
  const population = titles(1500, 5);
  const tilt = population.traits.map(([trait]) => (trait === "foreign" ? 6 : 1));
  const promises = [0.95, 0.8].map((accuracy) => ({ ...promise, accuracy }));
  const [weighted, unweighted, modest] = shiftedPromiseKept(population, tilt, 600, 0.5, promises, 100, 1);

  it("is kept by weighting in at least 95 of a hundred samples, and broken without it", () => {
    expect(weighted.broken.value).toBeLessThanOrEqual(0.05);
    expect(unweighted.broken.value).toBeGreaterThan(0.5);
  });

  it("is kept by weighting at 80%, of most of the texts", () => {
    expect(modest.broken.value).toBeLessThanOrEqual(0.05);
    expect(modest.coverage).toBeGreaterThan(0.5);
  });
});
