import { describe, expect, it } from "vitest";
import { pValueText, stepSentence, steps } from "../../../src/lib/ablation/steps.js";
import { estimate, evaluation, record } from "./figures.js";

const comparison = (pValue: number, gained: number, lost: number) => ({
  ...{ from: "a", to: "b", gained, lost, pValue },
  difference: estimate((gained - lost) / 850),
});

describe("steps", () => {
  it("names the models and corrects the probabilities as one family", () => {
    const models = { a: record({ title: "First" }), b: record({ title: "Second" }) };
    const found = steps(evaluation(models, [comparison(0.01, 30, 10), comparison(0.04, 20, 8)]));
    expect(found.map(({ fromTitle, toTitle }) => [fromTitle, toTitle])).toEqual([
      ["First", "Second"],
      ["First", "Second"],
    ]);
    expect(found.map(({ adjustedPValue }) => adjustedPValue)).toEqual([0.02, 0.04]);
  });
});

describe("stepSentence", () => {
  const sentence = (pValue: number, gained: number, lost: number) =>
    stepSentence({
      ...comparison(pValue, gained, lost),
      ...{ fromTitle: "A", toTitle: "B", adjustedPValue: pValue },
    });

  it("states the effect before the test", () => {
    expect(sentence(0.0001, 40, 6)).toBe(
      "From “A” to “B”, 40 titles come right and 6 go wrong, +4.0 points of accuracy: too uneven a split for chance (corrected p\u00a0<\u00a00.001).",
    );
    expect(sentence(0.3, 1, 6)).toContain("1 title comes right and 6 go wrong, −0.6 points");
    expect(sentence(0.3, 12, 8)).toContain("what chance does (corrected p\u00a0=\u00a00.300)");
  });

  it("says so where no title changes sides", () => {
    expect(sentence(1, 0, 0)).toBe("From “A” to “B”, no title changes sides.");
  });
});

describe("pValueText", () => {
  it("never prints a probability as zero, nor one that is undefined as a number", () => {
    expect([0, 0.0009, 0.001, 0.25, NaN].map(pValueText)).toEqual([
      "p\u00a0<\u00a00.001",
      "p\u00a0<\u00a00.001",
      "p\u00a0=\u00a00.001",
      "p\u00a0=\u00a00.250",
      "p\u00a0undefined",
    ]);
  });
});
