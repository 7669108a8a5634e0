import type { ScoredTask } from "../scored/scoredTask.js";
import { modelOf } from "../scored/scoredTask.js";
import { randomGenerator, shuffle } from "../statistics/random.js";
import { estimateShares } from "./estimateShares.js";
import type { MethodId, ShareEstimate } from "./shares.js";

/** The share of a class or label among test texts whose labels the methods did not see, and what they make of it. */
export interface TestShares {
  name: string;
  /** Texts whose labels the methods were given, and texts whose share they estimate. */
  labelled: number;
  texts: number;
  /** The share by people's labels, in [0, 1]. */
  truth: number;
  estimates: ShareEstimate[];
}

/**
 * Asks every method for the share of one class against the rest where the truth is known: a random half of the test
 * texts is the labelled sample, the other half the population, whose labels are only looked at to compare.
 *
 * @param named number of the class or label
 */
export function testShares(scored: ScoredTask, named: number, seed = 1): TestShares {
  const { labels, actual } = scored;
  const model = modelOf(scored, "");
  const drawn = shuffle(judgedTexts(scored), randomGenerator(seed));
  const half = Math.ceil(drawn.length / 2);
  const [sample, population] = [drawn.slice(0, half), drawn.slice(half)];
  const probabilities = (rows: readonly number[]) =>
    Float64Array.from(rows, (row) => model.probabilities[row * labels.length + named]);
  const outcomes = (rows: readonly number[]) =>
    Uint8Array.from(rows, (row) => Number(actual[row].includes(named)));
  const { overall } = estimateShares(
    [
      {
        name: labels[named],
        probabilities: probabilities(population),
        labelled: { probabilities: probabilities(sample), outcomes: outcomes(sample) },
      },
    ],
    { threshold: thresholdOf(scored, named), resamples: 1000, seed },
  );
  const carried = outcomes(population).reduce((sum, outcome) => sum + outcome, 0);
  return {
    name: labels[named],
    labelled: sample.length,
    texts: population.length,
    truth: carried / population.length,
    estimates: overall.estimates,
  };
}

/** Numbers of the test texts of which people have told what they are. */
export function judgedTexts({ kind, actual, texts }: ScoredTask): number[] {
  return Array.from({ length: texts.size }, (_, row) => row).filter(
    (row) => kind === "multi-label" || actual[row].length > 0,
  );
}

/** Probability from which a class counts as decided for; of more than two classes, from which it is the likeliest by far. */
export function thresholdOf(scored: ScoredTask, named: number): number {
  const { thresholds } = modelOf(scored, "");
  if (scored.kind === "multi-label") return thresholds[named];
  if (scored.labels.length > 2) return 0.5;
  return named === 1 ? thresholds[0] : 1 - thresholds[0];
}

/** Of how many shares the interval of a method holds the truth, among those for which it gives one. */
export function intervalsThatHold(
  shares: readonly TestShares[],
  method: MethodId,
): { held: number; of: number } {
  const given = shares.flatMap(({ truth, estimates }) => {
    const estimate = estimates.find((each) => each.method === method);
    return estimate && estimate.low !== null && estimate.high !== null
      ? [estimate.low <= truth && truth <= estimate.high]
      : [];
  });
  return { held: given.filter(Boolean).length, of: given.length };
}
