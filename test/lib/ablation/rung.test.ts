import { describe, expect, it } from "vitest";
import { finalRung, scoredRungs } from "../../../src/lib/ablation/rung.js";
import { seedSpread } from "../../../src/lib/ablation/seedSpread.js";
import { evaluation, record } from "./figures.js";

describe("scoredRungs", () => {
  it("keeps the order and leaves out what was not scored on the test sample", () => {
    const figures = evaluation({ first: record(), second: record({ test: null }), third: record() });
    expect(scoredRungs(figures).map(({ key }) => key)).toEqual(["first", "third"]);
  });
});

describe("finalRung", () => {
  it("gives the model that is kept", () => {
    expect(finalRung(evaluation({ a: record(), b: record({ bytes: 1 }) }))).toMatchObject({
      key: "b",
      bytes: 1,
    });
  });

  it("says which models there are if the final one is not among them", () => {
    const figures = { ...evaluation({ a: record() }), final: "z" };
    expect(() => finalRung(figures)).toThrow('missing model: "z" (expected one of a)');
  });
});

describe("seedSpread", () => {
  it("gives mean, least and greatest of each score", () => {
    const spread = seedSpread([
      { seed: 1, accuracy: 0.9, macroF1: 0.8 },
      { seed: 2, accuracy: 0.95, macroF1: 0.9 },
    ]);
    expect(spread).toEqual({
      seeds: 2,
      accuracy: { mean: expect.closeTo(0.925, 12) as number, least: 0.9, greatest: 0.95 },
      macroF1: { mean: expect.closeTo(0.85, 12) as number, least: 0.8, greatest: 0.9 },
    });
  });

  it("is undefined for no seed", () => {
    expect(seedSpread([]).accuracy).toEqual({ mean: NaN, least: NaN, greatest: NaN });
  });
});
