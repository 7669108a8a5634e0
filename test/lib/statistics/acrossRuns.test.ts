import { describe, expect, it } from "vitest";
import { acrossRuns } from "../../../src/lib/statistics/acrossRuns.js";
import { bootstrap } from "../../../src/lib/statistics/bootstrap.js";
import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";

const overTexts = { value: 0.9, low: 0.87, high: 0.96 };

describe("acrossRuns", () => {
  it("adds the arms of the texts and of the runs as squares", () => {
    // Two runs at a distance d of their mean have a standard error of d: 1.96 d = 0.04 here.
    const d = 0.04 / 1.959964;
    const { value, low, high } = acrossRuns(overTexts, [0.8 + d, 0.8 - d]);
    expect(value).toBeCloseTo(0.8, 12);
    expect(low).toBeCloseTo(0.8 - Math.hypot(0.03, 0.04), 12);
    expect(high).toBeCloseTo(0.8 + Math.hypot(0.06, 0.04), 12);
  });

  it("adds nothing for runs that say the same, or for one run", () => {
    expect(acrossRuns(overTexts, [0.9, 0.9, 0.9])).toEqual(overTexts);
    expect(acrossRuns(overTexts, [0.9])).toEqual(overTexts);
    expect(acrossRuns(overTexts, [])).toEqual(overTexts);
  });

  it("covers the mean score of a training about 95 times in 100 or more, where the texts alone do not", () => {
    const random = randomGenerator(3);
    const [texts, runs, simulations] = [200, 5, 200];
    let [both, alone] = [0, 0];
    for (let s = 0; s < simulations; s++) {
      // Each run is right on a share of the texts that varies by ±0.07 about 0.8.
      const shares = Array.from({ length: runs }, () => 0.73 + 0.14 * randomUnit(random));
      const hard = Float64Array.from({ length: texts }, () => randomUnit(random));
      const right = shares.map((share) => hard.map((difficulty) => Number(difficulty < share)));
      const accuracy = (run: number, sample: Int32Array) =>
        sample.reduce((sum, i) => sum + right[run][i], 0) / texts;
      const all = Int32Array.from({ length: texts }, (_, i) => i);
      const first = bootstrap(texts, (sample) => ({ it: accuracy(0, sample) }), { resamples: 100, seed: s });
      const covers = ({ low, high }: { low: number; high: number }) => Number(low <= 0.8 && 0.8 <= high);
      alone += covers(first.it);
      both += covers(
        acrossRuns(
          first.it,
          shares.map((_, run) => accuracy(run, all)),
        ),
      );
    }
    expect(both / simulations).toBeGreaterThan(0.93);
    expect(alone / simulations).toBeLessThan(0.9);
  });
});
