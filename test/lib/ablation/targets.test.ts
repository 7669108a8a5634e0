import { describe, expect, it } from "vitest";
import { targets, targetsMet, targetsSentence } from "../../../src/lib/ablation/targets.js";
import { evaluation, record } from "./figures.js";

const judged = (changes: Parameters<typeof record>[0] = {}) =>
  targets(evaluation({ final: record(changes) }));

describe("targets", () => {
  it("are met by a model that is exactly as asked", () => {
    expect(targetsMet(judged())).toEqual({ met: 11, of: 11, missed: [] });
    expect(targetsSentence(judged())).toBe("All 11 figures measured were met.");
  });

  it("are not met by rounding", () => {
    const seeds = [1, 2, 3, 4, 5].map((seed) => ({ seed, accuracy: 0.95499, macroF1: 0.96 }));
    expect(judged({ seeds })[0]).toMatchObject({ measured: "0.9550", met: false });
  });

  it("ask for every seed before they judge a mean", () => {
    const seeds = [{ seed: 1, accuracy: 0.99, macroF1: 0.99 }];
    expect(judged({ seeds })[0]).toEqual({
      name: "Accuracy, mean over 1 seed",
      ...{ asked: "at least 0.9550", measured: "–", met: null },
    });
    expect(targetsSentence(judged({ seeds }))).toBe(
      "All 9 figures measured were met. 2 could not be measured.",
    );
  });

  it("that were not measured are neither met nor missed", () => {
    const unmeasured = judged({
      test: null,
      testCertain: null,
      elsewhere: {},
      roundingLoss: null,
      seeds: [],
    });
    expect(targetsMet(unmeasured)).toMatchObject({ met: 1, of: 1 });
  });

  it("that were missed are named with what was asked", () => {
    expect(targetsSentence(judged({ bytes: 129_000 }))).toBe(
      "10 of 11 figures were met. Missed: size (129 kB, asked at most 128 kB).",
    );
  });
});
