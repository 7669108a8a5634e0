import type { TextDecisions } from "../../src/lib/metrics/multilabel/decisions.js";
import { f1Scores } from "../../src/lib/metrics/multilabel/f1.js";
import { quantile, type Estimate } from "../../src/lib/statistics/bootstrap.js";
import { randomGenerator, randomIndex } from "../../src/lib/statistics/random.js";
import { labelsOf } from "./decide.js";

/** What was decided of a split's judged texts after one draw. */
export interface DecidedDraw {
  split: number;
  decided: readonly TextDecisions[];
}

const resamples = 200;

/**
 * Mean scores over draws with 95% bootstrap intervals, for which both are drawn again: the judged texts of each split, the
 * same for all its draws, and the draws themselves. Of one draw the interval knows the texts alone.
 */
export function drawFigures(draws: readonly DecidedDraw[], columns: number): Record<string, Estimate> {
  const random = randomGenerator(1);
  const again = (size: number) => Int32Array.from({ length: size }, () => randomIndex(size, random));
  const mean = (some: readonly DecidedDraw[], samples: ReadonlyMap<number, Int32Array>) => {
    const [micro, macro] = ["microF1", "macroF1"].map((name) =>
      some.reduce((sum, { split, decided }) => {
        const scores = f1Scores(decided, labelsOf(columns), samples.get(split));
        return sum + (scores[name as "microF1" | "macroF1"] || 0) / some.length;
      }, 0),
    );
    return [micro, macro];
  };
  const observed = mean(draws, new Map());
  const drawn = Array.from({ length: resamples }, () => {
    const samples = new Map(draws.map(({ split, decided }) => [split, decided.length]));
    return mean(
      Array.from(again(draws.length), (draw) => draws[draw]),
      new Map([...samples].map(([split, size]) => [split, again(size)])),
    );
  });
  const names = [columns === 1 ? "accuracy" : "micro-F1", "macro-F1"];
  return Object.fromEntries(
    names.map((name, i) => {
      const sorted = Float64Array.from(drawn, (each) => each[i]).sort();
      return [name, { value: observed[i], low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) }];
    }),
  );
}
