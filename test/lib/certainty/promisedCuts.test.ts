import { describe, expect, it } from "vitest";
import { promisedCuts } from "../../../src/lib/certainty/promisedCuts.js";
import { randomGenerator, randomIndex, randomUnit } from "../../../src/lib/statistics/random.js";

const promise = { accuracy: 0.9, confidence: 0.95 };

/** A table of one label: so many texts at each probability, the first of which do not carry it. */
function table(...groups: [probability: number, texts: number, wrong: number][]) {
  const each = groups.flatMap(([p, texts, wrong]) =>
    Array.from({ length: texts }, (_, i) => [p, Number(i >= wrong)]),
  );
  return { probabilities: each.map(([p]) => p), outcomes: each.map(([, outcome]) => outcome) };
}
const cuts = ({ probabilities, outcomes }: ReturnType<typeof table>, threshold = 0.3) =>
  promisedCuts(probabilities, outcomes, [threshold], promise);

describe("the probability from which a label is promised", () => {
  it("is the lowest that 29 texts without a mistake, or 46 with one, reach", () => {
    expect(cuts(table([0.955, 29, 0], [0.855, 17, 1], [0.7, 20, 10]))).toEqual([0.71]);
    expect(cuts(table([0.955, 29, 0], [0.855, 16, 1]))).toEqual([0.86]);
  });

  it("is sought from where enough texts are to show anything, however few are more probable", () => {
    expect(cuts(table([0.98, 3, 1], [0.9, 60, 0], [0.6, 40, 20]))).toEqual([0.61]);
  });

  it("is no lower than the threshold, at and above which alone the label is given", () => {
    expect(cuts(table([0.955, 100, 0], [0.2, 100, 0]), 0.435)).toEqual([0.44]);
  });

  it("is missing where too few texts are probable, or too many of those are wrong", () => {
    expect(cuts(table([0.9, 28, 0]))).toEqual([null]);
    expect(cuts(table([0.9, 100, 9]))).toEqual([null]);
    expect(cuts(table())).toEqual([null]);
  });

  it("is each label's own", () => {
    const [first, second] = [table([0.9, 40, 0]), table([0.9, 40, 20])];
    const woven = (key: "probabilities" | "outcomes") =>
      first[key].flatMap((value, i) => [value, second[key][i]]);
    expect(promisedCuts(woven("probabilities"), woven("outcomes"), [0.5, 0.5], promise)).toEqual([0.5, null]);
  });

  it("breaks its promise in at most one sample of twenty, although the lowest is taken", () => {
    const random = randomGenerator(3);
    // Of the texts at a probability p so many carry the label: the promise holds down to about 0.8.
    const population = Array.from({ length: 4000 }, () => {
      const p = randomUnit(random);
      return { p, outcome: Number(randomUnit(random) < p) };
    });
    let [broken, made] = [0, 0];
    for (let replication = 0; replication < 400; replication++) {
      const drawn = Array.from({ length: 1500 }, () => population[randomIndex(4000, random)]);
      const [from] = promisedCuts(
        drawn.map(({ p }) => p),
        drawn.map(({ outcome }) => outcome),
        [0.3],
        promise,
      );
      if (from === null) continue;
      made++;
      const kept = population.filter(({ p }) => p >= from);
      if (kept.filter(({ outcome }) => outcome === 1).length < 0.9 * kept.length) broken++;
    }
    expect(made).toBeGreaterThan(200);
    expect(broken / 400).toBeLessThanOrEqual(0.05);
  });
});
