import { describe, expect, it } from "vitest";
import { ledger, pairwiseAgreement, voteExamples } from "../../../src/lib/labelling/index.js";
import { votesOf } from "./books.js";

const votes = [votesOf("FFF..."), votesOf("F.NN.."), votesOf("......")];
const gold = votesOf("FN.N.F");

describe("ledger", () => {
  const [first, second, silent] = ledger(votes, 6, gold);

  it("counts coverage, overlaps and conflicts as shares of all books", () => {
    expect(first).toMatchObject({ coverage: 3 / 6, overlaps: 2 / 6, conflicts: 1 / 6 });
    expect(second).toMatchObject({ coverage: 3 / 6, overlaps: 2 / 6, conflicts: 1 / 6 });
  });

  it("names the labels that a function voted for", () => {
    expect(first.polarity).toEqual(["fiction"]);
    expect(second.polarity).toEqual(["fiction", "non_fiction"]);
    expect(second).toMatchObject({ fiction: 1, nonFiction: 2 });
  });

  it("measures accuracy on annotated books alone, with an interval", () => {
    expect(first).toMatchObject({ annotated: 2, right: 1 });
    expect(first.accuracy?.value).toBe(0.5);
    expect(first.accuracy?.low).toBeLessThan(0.5);
    expect(second).toMatchObject({ annotated: 2, right: 2 });
    expect(second.accuracy?.high).toBe(1);
  });

  it("has a row without accuracy for a function that never votes", () => {
    expect(silent).toMatchObject({ polarity: [], coverage: 0, overlaps: 0, conflicts: 0, accuracy: null });
  });

  it("has no NaN for no books", () => {
    expect(ledger([new Int8Array(0)], 0, [])[0]).toMatchObject({ coverage: 0, conflicts: 0, accuracy: null });
  });
});

describe("voteExamples", () => {
  it("sorts a function's books into hits, conflicts and mistakes", () => {
    expect(voteExamples(votes, 0, gold)).toEqual({ hits: [0, 1], conflicts: [2], mistakes: [1] });
  });

  it("draws no more than asked for, the same ones for the same seed", () => {
    const many = [votesOf("F".repeat(50))];
    const drawn = voteExamples(many, 0, new Int8Array(50).fill(-1), { limit: 5, seed: 3 });
    expect(drawn.hits).toHaveLength(5);
    expect(new Set(drawn.hits).size).toBe(5);
    expect(drawn).toEqual(voteExamples(many, 0, new Int8Array(50).fill(-1), { limit: 5, seed: 3 }));
  });
});

describe("pairwiseAgreement", () => {
  it("compares each pair where both vote", () => {
    const [pair, ...rest] = pairwiseAgreement(votes, 6);
    expect(rest).toHaveLength(2);
    expect(pair).toMatchObject({ a: 0, b: 1, joint: 2, agreement: 0.5, overlap: 2 / 4 });
    // Two joint votes where 3 × 3 / 6 = 1.5 were to be expected.
    expect(pair.lift).toBeCloseTo(4 / 3, 12);
  });

  it("gives Cohen's kappa of his definition", () => {
    // Both fiction 20, only a 5, only b 10, neither 15: observed 0.7, by chance 0.5, kappa 0.4.
    const a = votesOf("F".repeat(20) + "F".repeat(5) + "N".repeat(10) + "N".repeat(15));
    const b = votesOf("F".repeat(20) + "N".repeat(5) + "F".repeat(10) + "N".repeat(15));
    const [pair] = pairwiseAgreement([a, b], 50);
    expect(pair.agreement).toBeCloseTo(0.7, 12);
    expect(pair.kappa).toBeCloseTo(0.4, 12);
  });

  it("gives null, not NaN, where a figure is undefined", () => {
    const [oneSided, , silent] = pairwiseAgreement([votesOf("FF."), votesOf(".FF"), votesOf("...")], 3);
    expect(oneSided).toMatchObject({ joint: 1, agreement: 1, kappa: null });
    expect(silent).toMatchObject({ joint: 0, agreement: null, overlap: 0, lift: null, kappa: null });
  });
});
